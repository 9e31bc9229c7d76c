-- CreateEnum
CREATE TYPE "award_entry_status" AS ENUM ('SUBMITTED', 'IN_CHECK', 'RETURNED', 'ELIGIBLE_PROPOSED', 'INELIGIBLE_PROPOSED', 'ELIGIBLE', 'INELIGIBLE', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "award_arrival" AS ENUM ('IN_TIME', 'EXTENDED', 'IN_GRACE');

-- CreateEnum
CREATE TYPE "award_conflict_source" AS ENUM ('JUROR', 'APPLICANT', 'DETECTED', 'IMPOSED');

-- CreateEnum
CREATE TYPE "award_conflict_status" AS ENUM ('SUSPECTED', 'CONFIRMED', 'CLEARING_PROPOSED', 'CLEARED');

-- CreateEnum
CREATE TYPE "award_partner_status" AS ENUM ('ASKED', 'CONFIRMED', 'DECLINED', 'DROPPED');

-- CreateEnum
CREATE TYPE "award_extension_status" AS ENUM ('ASKED', 'APPROVED', 'REFUSED');

-- CreateEnum
CREATE TYPE "award_juror_status" AS ENUM ('INVITED', 'ACTIVE', 'DECLINED', 'ENDED');

-- AlterEnum
ALTER TYPE "account_kind" ADD VALUE 'JUROR';

-- CreateTable
CREATE TABLE "award_window" (
    "edition_id" UUID NOT NULL,
    "category" TEXT NOT NULL,
    "revision_id" UUID NOT NULL,
    "opens" TIMESTAMPTZ(3) NOT NULL,
    "displayed" TIMESTAMPTZ(3) NOT NULL,
    "enforced" TIMESTAMPTZ(3) NOT NULL,
    "grace_minutes" INTEGER NOT NULL,
    "moved" JSONB,
    "settled_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "award_window_pkey" PRIMARY KEY ("edition_id","category")
);

-- CreateTable
CREATE TABLE "award_entry" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "status" "award_entry_status" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "edition_id" UUID NOT NULL,
    "category" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "organization_id" UUID NOT NULL,
    "applicant_kind" TEXT NOT NULL,
    "applicant_name" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "contact_email" TEXT NOT NULL,
    "contact_name" TEXT NOT NULL,
    "search_text" TEXT NOT NULL,
    "search_grams" TEXT[],
    "current_version_id" UUID NOT NULL,
    "assignee_id" UUID,
    "outside_reason" TEXT,
    "arrived_at" TIMESTAMPTZ(3) NOT NULL,
    "arrival" "award_arrival" NOT NULL,
    "displayed_until" TIMESTAMPTZ(3) NOT NULL,
    "enforced_until" TIMESTAMPTZ(3) NOT NULL,
    "extension_id" UUID,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "stopped_since" TIMESTAMPTZ(3),
    "stopped_days" INTEGER NOT NULL DEFAULT 0,
    "checked_by" UUID,
    "checked_at" TIMESTAMPTZ(3),
    "signed_by" UUID,
    "decided_at" TIMESTAMPTZ(3),
    "reasons" JSONB NOT NULL DEFAULT '[]',
    "ended_at" TIMESTAMPTZ(3),
    "erased_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "award_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "award_conflict" (
    "id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "status" "award_conflict_status" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "source" "award_conflict_source" NOT NULL,
    "grounds" JSONB NOT NULL,
    "stated_by" UUID,
    "stated_at" TIMESTAMPTZ(3) NOT NULL,
    "clear_reason" TEXT,
    "proposed_by" UUID,
    "proposed_at" TIMESTAMPTZ(3),
    "decided_by" UUID,
    "decided_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "award_conflict_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "award_partner" (
    "id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "municipality_code" TEXT NOT NULL,
    "status" "award_partner_status" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "department" TEXT NOT NULL,
    "contact_name" TEXT NOT NULL,
    "contact_email" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "reminded_at" TIMESTAMPTZ(3),
    "answered_at" TIMESTAMPTZ(3),
    "answered_by" TEXT,
    "note" TEXT,
    "erased_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "award_partner_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "award_partner_link" (
    "token_hash" TEXT NOT NULL,
    "partner_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "award_partner_link_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "award_extension" (
    "id" UUID NOT NULL,
    "edition_id" UUID NOT NULL,
    "category" TEXT NOT NULL,
    "organization_id" UUID NOT NULL,
    "status" "award_extension_status" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "until" TIMESTAMPTZ(3) NOT NULL,
    "reason" TEXT NOT NULL,
    "requested_by" UUID NOT NULL,
    "requested_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_by" UUID,
    "decided_at" TIMESTAMPTZ(3),
    "refusal" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "award_extension_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "award_warning" (
    "draft_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "award_warning_pkey" PRIMARY KEY ("draft_id","key")
);

-- CreateTable
CREATE TABLE "award_juror" (
    "id" UUID NOT NULL,
    "edition_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "status" "award_juror_status" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "name_kana" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "categories" TEXT[],
    "is_chair" BOOLEAN NOT NULL DEFAULT false,
    "cap" INTEGER,
    "profile" JSONB NOT NULL,
    "invited_by" UUID NOT NULL,
    "invited_at" TIMESTAMPTZ(3) NOT NULL,
    "answered_at" TIMESTAMPTZ(3),
    "terms_sha256" TEXT,
    "terms_accepted_at" TIMESTAMPTZ(3),
    "declared_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "end_reason" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "award_juror_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "award_juror_link" (
    "token_hash" TEXT NOT NULL,
    "juror_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "award_juror_link_pkey" PRIMARY KEY ("token_hash")
);

-- CreateIndex
CREATE UNIQUE INDEX "award_entry_number_key" ON "award_entry"("number");

-- CreateIndex
CREATE INDEX "award_entry_edition_id_status_received_at_id_idx" ON "award_entry"("edition_id", "status", "received_at", "id");

-- CreateIndex
CREATE INDEX "award_entry_edition_id_category_status_idx" ON "award_entry"("edition_id", "category", "status");

-- CreateIndex
CREATE INDEX "award_entry_organization_id_received_at_idx" ON "award_entry"("organization_id", "received_at");

-- CreateIndex
CREATE INDEX "award_entry_assignee_id_status_idx" ON "award_entry"("assignee_id", "status");

-- CreateIndex
CREATE INDEX "award_entry_search_grams_idx" ON "award_entry" USING GIN ("search_grams");

-- CreateIndex
CREATE INDEX "award_conflict_person_id_status_idx" ON "award_conflict"("person_id", "status");

-- CreateIndex
CREATE INDEX "award_conflict_status_stated_at_idx" ON "award_conflict"("status", "stated_at");

-- CreateIndex
CREATE UNIQUE INDEX "award_conflict_entry_id_person_id_key" ON "award_conflict"("entry_id", "person_id");

-- CreateIndex
CREATE INDEX "award_partner_status_asked_at_idx" ON "award_partner"("status", "asked_at");

-- CreateIndex
CREATE UNIQUE INDEX "award_partner_entry_id_municipality_code_key" ON "award_partner"("entry_id", "municipality_code");

-- CreateIndex
CREATE INDEX "award_partner_link_partner_id_created_at_idx" ON "award_partner_link"("partner_id", "created_at");

-- CreateIndex
CREATE INDEX "award_partner_link_expires_at_idx" ON "award_partner_link"("expires_at");

-- CreateIndex
CREATE INDEX "award_extension_edition_id_organization_id_category_idx" ON "award_extension"("edition_id", "organization_id", "category");

-- CreateIndex
CREATE INDEX "award_extension_status_requested_at_idx" ON "award_extension"("status", "requested_at");

-- CreateIndex
CREATE INDEX "award_juror_account_id_status_idx" ON "award_juror"("account_id", "status");

-- CreateIndex
CREATE UNIQUE INDEX "award_juror_edition_id_account_id_key" ON "award_juror"("edition_id", "account_id");

-- CreateIndex
CREATE INDEX "award_juror_link_juror_id_created_at_idx" ON "award_juror_link"("juror_id", "created_at");

-- CreateIndex
CREATE INDEX "award_juror_link_expires_at_idx" ON "award_juror_link"("expires_at");

-- AddForeignKey
ALTER TABLE "award_window" ADD CONSTRAINT "award_window_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "award_edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "award_entry" ADD CONSTRAINT "award_entry_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "award_edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "award_entry" ADD CONSTRAINT "award_entry_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "award_entry" ADD CONSTRAINT "award_entry_assignee_id_fkey" FOREIGN KEY ("assignee_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "award_entry" ADD CONSTRAINT "award_entry_extension_id_fkey" FOREIGN KEY ("extension_id") REFERENCES "award_extension"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "award_conflict" ADD CONSTRAINT "award_conflict_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "award_entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "award_conflict" ADD CONSTRAINT "award_conflict_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "award_partner" ADD CONSTRAINT "award_partner_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "award_entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "award_partner_link" ADD CONSTRAINT "award_partner_link_partner_id_fkey" FOREIGN KEY ("partner_id") REFERENCES "award_partner"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "award_extension" ADD CONSTRAINT "award_extension_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "award_edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "award_extension" ADD CONSTRAINT "award_extension_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "award_juror" ADD CONSTRAINT "award_juror_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "award_edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "award_juror" ADD CONSTRAINT "award_juror_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "award_juror_link" ADD CONSTRAINT "award_juror_link_juror_id_fkey" FOREIGN KEY ("juror_id") REFERENCES "award_juror"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A status changes only along the transition table, and only with its event in the same transaction.
CREATE CONSTRAINT TRIGGER award_entry_status_guard AFTER INSERT OR UPDATE OF status ON award_entry
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION case_status_guard('awardEntry');
CREATE CONSTRAINT TRIGGER award_conflict_status_guard AFTER INSERT OR UPDATE OF status ON award_conflict
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION case_status_guard('awardConflict');
CREATE CONSTRAINT TRIGGER award_partner_status_guard AFTER INSERT OR UPDATE OF status ON award_partner
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION case_status_guard('awardPartner');
CREATE CONSTRAINT TRIGGER award_extension_status_guard AFTER INSERT OR UPDATE OF status ON award_extension
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION case_status_guard('awardExtension');
CREATE CONSTRAINT TRIGGER award_juror_status_guard AFTER INSERT OR UPDATE OF status ON award_juror
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION case_status_guard('awardJuror');

ALTER TABLE award_window
  ADD CONSTRAINT award_window_revision FOREIGN KEY (revision_id) REFERENCES award_revision (id),
  ADD CONSTRAINT award_window_order CHECK (opens < displayed AND displayed <= enforced AND grace_minutes BETWEEN 0 AND 60);

ALTER TABLE award_entry
  ADD CONSTRAINT award_entry_number_form CHECK (number ~ '^A-[0-9]{4}-[0-9A-Z]{6}$'),
  ADD CONSTRAINT award_entry_applicant CHECK (applicant_kind IN ('company', 'organization', 'municipality')),
  ADD CONSTRAINT award_entry_clock CHECK ((stopped_since IS NOT NULL) = (status = 'RETURNED')),
  ADD CONSTRAINT award_entry_ended CHECK ((ended_at IS NOT NULL) = (status IN ('INELIGIBLE', 'WITHDRAWN'))),
  ADD CONSTRAINT award_entry_extension CHECK ((arrival = 'EXTENDED') = (extension_id IS NOT NULL)),
  ADD CONSTRAINT award_entry_checked CHECK ((checked_by IS NULL) = (checked_at IS NULL)),
  ADD CONSTRAINT award_entry_proposal CHECK (
    status NOT IN ('ELIGIBLE_PROPOSED', 'INELIGIBLE_PROPOSED', 'ELIGIBLE', 'INELIGIBLE') OR checked_by IS NOT NULL
  ),
  -- Nobody decides alone.
  ADD CONSTRAINT award_entry_by_another CHECK (
    status NOT IN ('ELIGIBLE', 'INELIGIBLE') OR (signed_by IS NOT NULL AND signed_by <> checked_by)
  ),
  ADD CONSTRAINT award_entry_reasons CHECK (
    jsonb_typeof(reasons) = 'array' AND (status NOT IN ('INELIGIBLE_PROPOSED', 'INELIGIBLE') OR jsonb_array_length(reasons) > 0)
  ),
  ADD CONSTRAINT award_entry_checked_by FOREIGN KEY (checked_by) REFERENCES account (id),
  ADD CONSTRAINT award_entry_signed_by FOREIGN KEY (signed_by) REFERENCES account (id),
  ADD CONSTRAINT award_entry_current_version FOREIGN KEY (current_version_id) REFERENCES sealed_version (id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE award_conflict
  ADD CONSTRAINT award_conflict_stated_by FOREIGN KEY (stated_by) REFERENCES account (id),
  ADD CONSTRAINT award_conflict_proposed_by FOREIGN KEY (proposed_by) REFERENCES account (id),
  ADD CONSTRAINT award_conflict_decided_by FOREIGN KEY (decided_by) REFERENCES account (id),
  ADD CONSTRAINT award_conflict_grounds CHECK (jsonb_typeof(grounds) = 'array'),
  ADD CONSTRAINT award_conflict_proposal CHECK (
    status NOT IN ('CLEARING_PROPOSED', 'CLEARED') OR (proposed_by IS NOT NULL AND proposed_at IS NOT NULL AND clear_reason <> '')
  ),
  -- Nobody unlocks alone, and nobody has a hand in what concerns them.
  ADD CONSTRAINT award_conflict_by_another CHECK (
    status <> 'CLEARED'
    OR (decided_by IS NOT NULL AND decided_at IS NOT NULL AND decided_by <> proposed_by AND decided_by <> person_id)
  ),
  ADD CONSTRAINT award_conflict_not_own CHECK (proposed_by IS DISTINCT FROM person_id);

ALTER TABLE award_extension
  ADD CONSTRAINT award_extension_requested_by FOREIGN KEY (requested_by) REFERENCES account (id),
  ADD CONSTRAINT award_extension_decided_by FOREIGN KEY (decided_by) REFERENCES account (id),
  ADD CONSTRAINT award_extension_reason CHECK (reason <> ''),
  ADD CONSTRAINT award_extension_decided CHECK ((status = 'ASKED') = (decided_by IS NULL) AND (decided_by IS NULL) = (decided_at IS NULL)),
  ADD CONSTRAINT award_extension_by_another CHECK (status <> 'APPROVED' OR decided_by <> requested_by);

ALTER TABLE award_juror
  ADD CONSTRAINT award_juror_invited_by FOREIGN KEY (invited_by) REFERENCES account (id),
  ADD CONSTRAINT award_juror_terms CHECK (
    status <> 'ACTIVE' OR (terms_accepted_at IS NOT NULL AND terms_sha256 ~ '^[0-9a-f]{64}$')
  ),
  ADD CONSTRAINT award_juror_declared CHECK (declared_at IS NULL OR terms_accepted_at IS NOT NULL),
  ADD CONSTRAINT award_juror_ended CHECK ((status = 'ENDED') = (ended_at IS NOT NULL) AND (status <> 'ENDED' OR end_reason <> '')),
  ADD CONSTRAINT award_juror_cap CHECK (cap > 0);

-- One chair of an edition at a time.
CREATE UNIQUE INDEX award_juror_chair ON award_juror (edition_id) WHERE is_chair AND status IN ('INVITED', 'ACTIVE');

-- Staff and jurors come in by the same door: an address belongs to one of them.
CREATE UNIQUE INDEX account_desk_email ON account (email) WHERE kind <> 'MEMBER';

-- One extension of a deadline at a time waits for its second person.
CREATE UNIQUE INDEX award_extension_open ON award_extension (edition_id, category, organization_id) WHERE status = 'ASKED';

DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'portal_app') THEN
    REVOKE DELETE, TRUNCATE ON award_entry, award_conflict, award_partner, award_extension, award_juror FROM portal_app;
    REVOKE TRUNCATE ON award_window, award_partner_link, award_juror_link, award_warning FROM portal_app;
  END IF;
END
$$;

-- The transition tables of lib/awards/{entries,conflicts,partners,extensions,jury}/workflow.ts, one row for each arrow.

INSERT INTO workflow_step (flow, action, from_status, to_status) VALUES
  ('awardEntry', 'submit', '', 'SUBMITTED'),
  ('awardEntry', 'amend', 'SUBMITTED', 'SUBMITTED'),
  ('awardEntry', 'startCheck', 'SUBMITTED', 'IN_CHECK'),
  ('awardEntry', 'return', 'SUBMITTED', 'RETURNED'),
  ('awardEntry', 'return', 'IN_CHECK', 'RETURNED'),
  ('awardEntry', 'resubmit', 'RETURNED', 'IN_CHECK'),
  ('awardEntry', 'proposeEligible', 'SUBMITTED', 'ELIGIBLE_PROPOSED'),
  ('awardEntry', 'proposeEligible', 'IN_CHECK', 'ELIGIBLE_PROPOSED'),
  ('awardEntry', 'proposeIneligible', 'SUBMITTED', 'INELIGIBLE_PROPOSED'),
  ('awardEntry', 'proposeIneligible', 'IN_CHECK', 'INELIGIBLE_PROPOSED'),
  ('awardEntry', 'agreeEligible', 'ELIGIBLE_PROPOSED', 'ELIGIBLE'),
  ('awardEntry', 'agreeIneligible', 'INELIGIBLE_PROPOSED', 'INELIGIBLE'),
  ('awardEntry', 'sendBack', 'ELIGIBLE_PROPOSED', 'IN_CHECK'),
  ('awardEntry', 'sendBack', 'INELIGIBLE_PROPOSED', 'IN_CHECK'),
  ('awardEntry', 'takeBack', 'ELIGIBLE_PROPOSED', 'IN_CHECK'),
  ('awardEntry', 'takeBack', 'INELIGIBLE_PROPOSED', 'IN_CHECK'),
  ('awardEntry', 'reopen', 'ELIGIBLE', 'IN_CHECK'),
  ('awardEntry', 'reopen', 'INELIGIBLE', 'IN_CHECK'),
  ('awardEntry', 'withdraw', 'SUBMITTED', 'WITHDRAWN'),
  ('awardEntry', 'withdraw', 'IN_CHECK', 'WITHDRAWN'),
  ('awardEntry', 'withdraw', 'RETURNED', 'WITHDRAWN'),
  ('awardEntry', 'withdraw', 'ELIGIBLE_PROPOSED', 'WITHDRAWN'),
  ('awardEntry', 'withdraw', 'INELIGIBLE_PROPOSED', 'WITHDRAWN'),
  ('awardEntry', 'withdraw', 'ELIGIBLE', 'WITHDRAWN'),
  ('awardEntry', 'revive', 'WITHDRAWN', 'SUBMITTED'),
  ('awardConflict', 'suspect', '', 'SUSPECTED'),
  ('awardConflict', 'declare', '', 'CONFIRMED'),
  ('awardConflict', 'confirm', 'SUSPECTED', 'CONFIRMED'),
  ('awardConflict', 'confirm', 'CLEARING_PROPOSED', 'CONFIRMED'),
  ('awardConflict', 'proposeClearing', 'SUSPECTED', 'CLEARING_PROPOSED'),
  ('awardConflict', 'proposeClearing', 'CONFIRMED', 'CLEARING_PROPOSED'),
  ('awardConflict', 'clear', 'CLEARING_PROPOSED', 'CLEARED'),
  ('awardConflict', 'keep', 'CLEARING_PROPOSED', 'CONFIRMED'),
  ('awardConflict', 'reinstate', 'CLEARED', 'CONFIRMED'),
  ('awardPartner', 'ask', '', 'ASKED'),
  ('awardPartner', 'askAgain', 'CONFIRMED', 'ASKED'),
  ('awardPartner', 'askAgain', 'DECLINED', 'ASKED'),
  ('awardPartner', 'askAgain', 'DROPPED', 'ASKED'),
  ('awardPartner', 'confirm', 'ASKED', 'CONFIRMED'),
  ('awardPartner', 'confirm', 'DECLINED', 'CONFIRMED'),
  ('awardPartner', 'decline', 'ASKED', 'DECLINED'),
  ('awardPartner', 'decline', 'CONFIRMED', 'DECLINED'),
  ('awardPartner', 'drop', 'ASKED', 'DROPPED'),
  ('awardPartner', 'drop', 'CONFIRMED', 'DROPPED'),
  ('awardPartner', 'drop', 'DECLINED', 'DROPPED'),
  ('awardExtension', 'ask', '', 'ASKED'),
  ('awardExtension', 'approve', 'ASKED', 'APPROVED'),
  ('awardExtension', 'refuse', 'ASKED', 'REFUSED'),
  ('awardJuror', 'invite', '', 'INVITED'),
  ('awardJuror', 'accept', 'INVITED', 'ACTIVE'),
  ('awardJuror', 'decline', 'INVITED', 'DECLINED'),
  ('awardJuror', 'end', 'ACTIVE', 'ENDED'),
  ('awardJuror', 'inviteAgain', 'DECLINED', 'INVITED'),
  ('awardJuror', 'inviteAgain', 'ENDED', 'INVITED');
