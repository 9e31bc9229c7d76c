-- CreateEnum
CREATE TYPE "match_direction" AS ENUM ('COMPANY_SEEKS_PLACE', 'MUNICIPALITY_SEEKS_COMPANY');

-- CreateEnum
CREATE TYPE "match_request_status" AS ENUM ('OPEN', 'CLOSED');

-- CreateEnum
CREATE TYPE "introduction_status" AS ENUM ('DRAFT', 'PROPOSED', 'OFFERED', 'INTRODUCED', 'DECLINED', 'EXPIRED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "match_side" AS ENUM ('ASKER', 'COUNTERPART');

-- CreateTable
CREATE TABLE "match_request" (
    "id" UUID NOT NULL,
    "direction" "match_direction" NOT NULL,
    "status" "match_request_status" NOT NULL DEFAULT 'OPEN',
    "version" INTEGER NOT NULL DEFAULT 1,
    "organization_id" UUID,
    "consultation_id" UUID,
    "organization_name" TEXT NOT NULL,
    "is_name_open" BOOLEAN NOT NULL,
    "wishes" JSONB NOT NULL,
    "contact_name" TEXT NOT NULL,
    "contact_department" TEXT NOT NULL,
    "contact_email" TEXT NOT NULL,
    "contact_phone" TEXT NOT NULL,
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "erased_at" TIMESTAMPTZ(3),

    CONSTRAINT "match_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "match_offer" (
    "organization_id" UUID NOT NULL,
    "industries" TEXT[],
    "cooperation" TEXT[],
    "has_trial_stay" BOOLEAN NOT NULL,
    "has_subsidy" BOOLEAN NOT NULL,
    "words" TEXT NOT NULL,
    "contact_name" TEXT NOT NULL,
    "contact_department" TEXT NOT NULL,
    "contact_email" TEXT NOT NULL,
    "contact_phone" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updated_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),
    "erased_at" TIMESTAMPTZ(3),

    CONSTRAINT "match_offer_pkey" PRIMARY KEY ("organization_id")
);

-- CreateTable
CREATE TABLE "match_opt_in" (
    "organization_id" UUID NOT NULL,
    "cooperation" TEXT[],
    "words" TEXT NOT NULL,
    "contact_name" TEXT NOT NULL,
    "contact_department" TEXT NOT NULL,
    "contact_email" TEXT NOT NULL,
    "contact_phone" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updated_by" UUID NOT NULL,
    "opted_in_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),
    "erased_at" TIMESTAMPTZ(3),

    CONSTRAINT "match_opt_in_pkey" PRIMARY KEY ("organization_id")
);

-- CreateTable
CREATE TABLE "introduction" (
    "id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "direction" "match_direction" NOT NULL,
    "status" "introduction_status" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "asker_organization_id" UUID,
    "counterpart_organization_id" UUID NOT NULL,
    "office_id" UUID,
    "counterpart_name" TEXT NOT NULL,
    "counterpart_place" TEXT NOT NULL,
    "counterpart_path" TEXT,
    "score" INTEGER NOT NULL,
    "reasons" JSONB NOT NULL,
    "asker_text" TEXT NOT NULL,
    "counterpart_text" TEXT NOT NULL,
    "drafted_by" UUID NOT NULL,
    "due_at" TIMESTAMPTZ(3),
    "reminded_at" TIMESTAMPTZ(3),
    "proposed_at" TIMESTAMPTZ(3),
    "offered_at" TIMESTAMPTZ(3),
    "introduced_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "declined_by" "match_side",
    "decline_reason" TEXT,
    "decline_note" TEXT,
    "outcome" TEXT,
    "outcome_note" TEXT,
    "outcome_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "introduction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "introduction_link" (
    "token_hash" TEXT NOT NULL,
    "introduction_id" UUID NOT NULL,
    "side" "match_side" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "introduction_link_pkey" PRIMARY KEY ("token_hash")
);

-- CreateIndex
CREATE INDEX "match_request_status_created_at_id_idx" ON "match_request"("status", "created_at", "id");

-- CreateIndex
CREATE INDEX "match_request_organization_id_created_at_idx" ON "match_request"("organization_id", "created_at");

-- CreateIndex
CREATE INDEX "match_request_consultation_id_idx" ON "match_request"("consultation_id");

-- CreateIndex
CREATE INDEX "match_offer_withdrawn_at_idx" ON "match_offer"("withdrawn_at");

-- CreateIndex
CREATE INDEX "match_opt_in_withdrawn_at_idx" ON "match_opt_in"("withdrawn_at");

-- CreateIndex
CREATE INDEX "introduction_request_id_created_at_idx" ON "introduction"("request_id", "created_at");

-- CreateIndex
CREATE INDEX "introduction_status_due_at_id_idx" ON "introduction"("status", "due_at", "id");

-- CreateIndex
CREATE INDEX "introduction_created_at_id_idx" ON "introduction"("created_at", "id");

-- CreateIndex
CREATE INDEX "introduction_asker_organization_id_created_at_idx" ON "introduction"("asker_organization_id", "created_at");

-- CreateIndex
CREATE INDEX "introduction_counterpart_organization_id_created_at_idx" ON "introduction"("counterpart_organization_id", "created_at");

-- CreateIndex
CREATE INDEX "introduction_proposed_at_idx" ON "introduction"("proposed_at");

-- CreateIndex
CREATE INDEX "introduction_link_introduction_id_idx" ON "introduction_link"("introduction_id");

-- CreateIndex
CREATE INDEX "introduction_link_expires_at_idx" ON "introduction_link"("expires_at");

-- AddForeignKey
ALTER TABLE "introduction" ADD CONSTRAINT "introduction_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "match_request"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "introduction_link" ADD CONSTRAINT "introduction_link_introduction_id_fkey" FOREIGN KEY ("introduction_id") REFERENCES "introduction"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A status changes only along the transition table, and only with its event in the same transaction.
CREATE CONSTRAINT TRIGGER introduction_status_guard
AFTER INSERT OR UPDATE OF status ON introduction
DEFERRABLE INITIALLY DEFERRED
FOR EACH ROW EXECUTE FUNCTION case_status_guard('introduction');

-- A case is never removed.
CREATE TRIGGER introduction_kept BEFORE DELETE OR TRUNCATE ON introduction
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

ALTER TABLE match_request
  ADD CONSTRAINT match_request_organization FOREIGN KEY (organization_id) REFERENCES organization (id),
  ADD CONSTRAINT match_request_consultation FOREIGN KEY (consultation_id) REFERENCES consultation (id),
  ADD CONSTRAINT match_request_author FOREIGN KEY (created_by) REFERENCES account (id),
  ADD CONSTRAINT match_request_ended CHECK ((ended_at IS NOT NULL) = (status = 'CLOSED')),
  ADD CONSTRAINT match_request_erased CHECK (erased_at IS NULL OR status = 'CLOSED');

ALTER TABLE match_offer
  ADD CONSTRAINT match_offer_organization FOREIGN KEY (organization_id) REFERENCES organization (id),
  ADD CONSTRAINT match_offer_author FOREIGN KEY (updated_by) REFERENCES account (id);

ALTER TABLE match_opt_in
  ADD CONSTRAINT match_opt_in_organization FOREIGN KEY (organization_id) REFERENCES organization (id),
  ADD CONSTRAINT match_opt_in_author FOREIGN KEY (updated_by) REFERENCES account (id);

-- Both are asked in turn, and only what both accepted is introduced.
ALTER TABLE introduction
  ADD CONSTRAINT introduction_asker FOREIGN KEY (asker_organization_id) REFERENCES organization (id),
  ADD CONSTRAINT introduction_counterpart FOREIGN KEY (counterpart_organization_id) REFERENCES organization (id),
  ADD CONSTRAINT introduction_office FOREIGN KEY (office_id) REFERENCES office (id),
  ADD CONSTRAINT introduction_author FOREIGN KEY (drafted_by) REFERENCES account (id),
  ADD CONSTRAINT introduction_of_two CHECK (asker_organization_id IS DISTINCT FROM counterpart_organization_id),
  ADD CONSTRAINT introduction_asked CHECK (
    (status NOT IN ('PROPOSED', 'OFFERED', 'INTRODUCED', 'DECLINED', 'EXPIRED') OR proposed_at IS NOT NULL)
    AND (status NOT IN ('OFFERED', 'INTRODUCED') OR offered_at IS NOT NULL)
    AND (offered_at IS NULL OR proposed_at IS NOT NULL)
  ),
  ADD CONSTRAINT introduction_both CHECK ((introduced_at IS NOT NULL) = (status = 'INTRODUCED')),
  ADD CONSTRAINT introduction_due CHECK ((due_at IS NOT NULL) = (status IN ('PROPOSED', 'OFFERED'))),
  ADD CONSTRAINT introduction_ended CHECK ((ended_at IS NOT NULL) = (status IN ('DECLINED', 'EXPIRED', 'WITHDRAWN'))),
  ADD CONSTRAINT introduction_declined CHECK (
    (status = 'DECLINED') = (declined_by IS NOT NULL) AND (status = 'DECLINED') = (decline_reason IS NOT NULL)
  ),
  ADD CONSTRAINT introduction_outcome CHECK (
    (outcome IS NULL OR status = 'INTRODUCED') AND (outcome IS NULL) = (outcome_at IS NULL)
  );

-- The same two are not brought together twice, unless it lapsed.
CREATE UNIQUE INDEX introduction_once ON introduction
  (request_id, counterpart_organization_id, coalesce(office_id, '00000000-0000-0000-0000-000000000000'))
  WHERE status NOT IN ('EXPIRED', 'WITHDRAWN');

DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'portal_app') THEN
    REVOKE DELETE, TRUNCATE ON introduction, match_request, match_offer, match_opt_in FROM portal_app;
  END IF;
END
$$;

-- The transition table of lib/matching/workflow.ts, one row for each arrow.

INSERT INTO workflow_step (flow, action, from_status, to_status) VALUES
  ('introduction', 'draft', '', 'DRAFT'),
  ('introduction', 'propose', 'DRAFT', 'PROPOSED'),
  ('introduction', 'accept', 'PROPOSED', 'OFFERED'),
  ('introduction', 'introduce', 'OFFERED', 'INTRODUCED'),
  ('introduction', 'declineProposal', 'PROPOSED', 'DECLINED'),
  ('introduction', 'declineOffer', 'OFFERED', 'DECLINED'),
  ('introduction', 'retract', 'OFFERED', 'DECLINED'),
  ('introduction', 'expire', 'PROPOSED', 'EXPIRED'),
  ('introduction', 'expire', 'OFFERED', 'EXPIRED'),
  ('introduction', 'withdraw', 'DRAFT', 'WITHDRAWN'),
  ('introduction', 'withdraw', 'PROPOSED', 'WITHDRAWN'),
  ('introduction', 'withdraw', 'OFFERED', 'WITHDRAWN');
