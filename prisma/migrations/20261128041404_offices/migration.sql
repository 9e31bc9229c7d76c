-- CreateEnum
CREATE TYPE "office_status" AS ENUM ('SUBMITTED', 'IN_REVIEW', 'RETURNED', 'PUBLISHED', 'CHANGE_SUBMITTED', 'CHANGE_RETURNED', 'CLOSED', 'SUSPENDED', 'REFUSED', 'WITHDRAWN', 'REMOVED');

-- AlterEnum
ALTER TYPE "duty" ADD VALUE 'OFFICES' BEFORE 'CONTENT';

-- CreateTable
CREATE TABLE "office" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "status" "office_status" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "fiscal_year" INTEGER NOT NULL,
    "channel" TEXT NOT NULL,
    "organization_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "municipality_code" TEXT NOT NULL,
    "contact_email" TEXT NOT NULL,
    "contact_name" TEXT NOT NULL,
    "external_id" TEXT,
    "search_text" TEXT NOT NULL,
    "search_grams" TEXT[],
    "current_version_id" UUID NOT NULL,
    "published_version_id" UUID,
    "assignee_id" UUID,
    "outside_reason" TEXT,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "stopped_since" TIMESTAMPTZ(3),
    "stopped_days" INTEGER NOT NULL DEFAULT 0,
    "decided_at" TIMESTAMPTZ(3),
    "first_published_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "confirmed_on" DATE,
    "reminded_days" INTEGER,
    "erased_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "office_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "published_office" (
    "office_id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "name_kana" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "prefecture_code" TEXT NOT NULL,
    "municipality_code" TEXT NOT NULL,
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "answers" JSONB NOT NULL,
    "facets" TEXT[],
    "subsidy_until" DATE,
    "is_closed" BOOLEAN NOT NULL DEFAULT false,
    "confirmed_on" DATE NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "search_text" TEXT NOT NULL,
    "search_grams" TEXT[],

    CONSTRAINT "published_office_pkey" PRIMARY KEY ("office_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "office_number_key" ON "office"("number");

-- CreateIndex
CREATE INDEX "office_status_received_at_id_idx" ON "office"("status", "received_at", "id");

-- CreateIndex
CREATE INDEX "office_received_at_id_idx" ON "office"("received_at", "id");

-- CreateIndex
CREATE INDEX "office_assignee_id_status_idx" ON "office"("assignee_id", "status");

-- CreateIndex
CREATE INDEX "office_organization_id_received_at_idx" ON "office"("organization_id", "received_at");

-- CreateIndex
CREATE INDEX "office_confirmed_on_idx" ON "office"("confirmed_on");

-- CreateIndex
CREATE INDEX "office_search_grams_idx" ON "office" USING GIN ("search_grams");

-- CreateIndex
CREATE UNIQUE INDEX "office_organization_id_external_id_key" ON "office"("organization_id", "external_id");

-- CreateIndex
CREATE UNIQUE INDEX "published_office_number_key" ON "published_office"("number");

-- CreateIndex
CREATE INDEX "published_office_confirmed_on_office_id_idx" ON "published_office"("confirmed_on" DESC, "office_id" DESC);

-- CreateIndex
CREATE INDEX "published_office_updated_at_office_id_idx" ON "published_office"("updated_at", "office_id");

-- CreateIndex
CREATE INDEX "published_office_municipality_code_idx" ON "published_office"("municipality_code");

-- CreateIndex
CREATE INDEX "published_office_facets_idx" ON "published_office" USING GIN ("facets");

-- CreateIndex
CREATE INDEX "published_office_search_grams_idx" ON "published_office" USING GIN ("search_grams");

-- AddForeignKey
ALTER TABLE "office" ADD CONSTRAINT "office_assignee_id_fkey" FOREIGN KEY ("assignee_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "office" ADD CONSTRAINT "office_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A status changes only along the transition table, and only with its event in the same transaction.
CREATE CONSTRAINT TRIGGER office_status_guard
AFTER INSERT OR UPDATE OF status ON office
DEFERRABLE INITIALLY DEFERRED
FOR EACH ROW EXECUTE FUNCTION case_status_guard('office');

-- A case is never removed.
CREATE TRIGGER office_kept BEFORE DELETE OR TRUNCATE ON office
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

ALTER TABLE office
  ADD CONSTRAINT office_number_form CHECK (number ~ '^O-[0-9]{4}-[0-9A-Z]{6}$'),
  ADD CONSTRAINT office_municipality_form CHECK (municipality_code ~ '^[0-9]{6}$'),
  ADD CONSTRAINT office_public_has_version CHECK (
    status NOT IN ('PUBLISHED', 'CHANGE_SUBMITTED', 'CHANGE_RETURNED', 'CLOSED', 'SUSPENDED')
    OR (published_version_id IS NOT NULL AND first_published_at IS NOT NULL AND confirmed_on IS NOT NULL)
  ),
  ADD CONSTRAINT office_clock CHECK (
    (stopped_since IS NOT NULL) = (status IN ('RETURNED', 'CHANGE_RETURNED'))
  ),
  ADD CONSTRAINT office_current_version FOREIGN KEY (current_version_id) REFERENCES sealed_version (id) DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT office_published_version FOREIGN KEY (published_version_id) REFERENCES sealed_version (id);

ALTER TABLE published_office
  ADD CONSTRAINT published_office_case FOREIGN KEY (office_id) REFERENCES office (id),
  ADD CONSTRAINT published_office_place CHECK ((latitude IS NULL) = (longitude IS NULL));

DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'portal_app') THEN
    REVOKE DELETE, TRUNCATE ON office FROM portal_app;
  END IF;
END
$$;

-- The transition table of lib/offices/workflow.ts, one row for each arrow.

INSERT INTO workflow_step (flow, action, from_status, to_status) VALUES
  ('office', 'submit', '', 'SUBMITTED'),
  ('office', 'startReview', 'SUBMITTED', 'IN_REVIEW'),
  ('office', 'return', 'SUBMITTED', 'RETURNED'),
  ('office', 'return', 'IN_REVIEW', 'RETURNED'),
  ('office', 'resubmit', 'RETURNED', 'IN_REVIEW'),
  ('office', 'publish', 'SUBMITTED', 'PUBLISHED'),
  ('office', 'publish', 'IN_REVIEW', 'PUBLISHED'),
  ('office', 'refuse', 'SUBMITTED', 'REFUSED'),
  ('office', 'refuse', 'IN_REVIEW', 'REFUSED'),
  ('office', 'refuse', 'RETURNED', 'REFUSED'),
  ('office', 'withdraw', 'SUBMITTED', 'WITHDRAWN'),
  ('office', 'withdraw', 'IN_REVIEW', 'WITHDRAWN'),
  ('office', 'withdraw', 'RETURNED', 'WITHDRAWN'),
  ('office', 'requestChange', 'PUBLISHED', 'CHANGE_SUBMITTED'),
  ('office', 'returnChange', 'CHANGE_SUBMITTED', 'CHANGE_RETURNED'),
  ('office', 'resubmitChange', 'CHANGE_RETURNED', 'CHANGE_SUBMITTED'),
  ('office', 'approveChange', 'CHANGE_SUBMITTED', 'PUBLISHED'),
  ('office', 'declineChange', 'CHANGE_SUBMITTED', 'PUBLISHED'),
  ('office', 'declineChange', 'CHANGE_RETURNED', 'PUBLISHED'),
  ('office', 'dropChange', 'CHANGE_SUBMITTED', 'PUBLISHED'),
  ('office', 'dropChange', 'CHANGE_RETURNED', 'PUBLISHED'),
  ('office', 'close', 'PUBLISHED', 'CLOSED'),
  ('office', 'reopen', 'CLOSED', 'PUBLISHED'),
  ('office', 'suspend', 'PUBLISHED', 'SUSPENDED'),
  ('office', 'resume', 'SUSPENDED', 'PUBLISHED'),
  ('office', 'remove', 'PUBLISHED', 'REMOVED'),
  ('office', 'remove', 'CLOSED', 'REMOVED'),
  ('office', 'remove', 'SUSPENDED', 'REMOVED');
