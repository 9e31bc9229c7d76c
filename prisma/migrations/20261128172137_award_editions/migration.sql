-- CreateEnum
CREATE TYPE "award_edition_status" AS ENUM ('DRAFT', 'OPEN');

-- CreateEnum
CREATE TYPE "award_revision_status" AS ENUM ('DRAFT', 'PROPOSED', 'IN_FORCE', 'DISCARDED');

-- AlterEnum
ALTER TYPE "duty" ADD VALUE 'AWARD' BEFORE 'CONTENT';

-- CreateTable
CREATE TABLE "award_edition" (
    "id" UUID NOT NULL,
    "status" "award_edition_status" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "fiscal_year" INTEGER NOT NULL,
    "current_revision_id" UUID,
    "opened_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "award_edition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "award_revision" (
    "id" UUID NOT NULL,
    "edition_id" UUID NOT NULL,
    "status" "award_revision_status" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "ordinal" INTEGER,
    "settings" JSONB NOT NULL,
    "sha256" TEXT,
    "author_id" UUID NOT NULL,
    "reason" TEXT,
    "proposed_by" UUID,
    "proposed_at" TIMESTAMPTZ(3),
    "decided_by" UUID,
    "decided_at" TIMESTAMPTZ(3),
    "refusal" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "award_revision_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "award_edition_fiscal_year_key" ON "award_edition"("fiscal_year");

-- CreateIndex
CREATE INDEX "award_revision_edition_id_created_at_idx" ON "award_revision"("edition_id", "created_at");

-- CreateIndex
CREATE INDEX "award_revision_status_proposed_at_idx" ON "award_revision"("status", "proposed_at");

-- CreateIndex
CREATE UNIQUE INDEX "award_revision_edition_id_ordinal_key" ON "award_revision"("edition_id", "ordinal");

-- AddForeignKey
ALTER TABLE "award_revision" ADD CONSTRAINT "award_revision_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "award_edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A status changes only along the transition table, and only with its event in the same transaction.
CREATE CONSTRAINT TRIGGER award_edition_status_guard
AFTER INSERT OR UPDATE OF status ON award_edition
DEFERRABLE INITIALLY DEFERRED
FOR EACH ROW EXECUTE FUNCTION case_status_guard('awardEdition');

CREATE CONSTRAINT TRIGGER award_revision_status_guard
AFTER INSERT OR UPDATE OF status ON award_revision
DEFERRABLE INITIALLY DEFERRED
FOR EACH ROW EXECUTE FUNCTION case_status_guard('awardRevision');

-- What was shown to the second person stays as it was, and what came into force stays for ever.
CREATE FUNCTION award_revision_final() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.status IN ('IN_FORCE', 'DISCARDED') THEN
    RAISE EXCEPTION 'award_revision %: it is final', OLD.id USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF OLD.status = 'PROPOSED' AND NEW.settings IS DISTINCT FROM OLD.settings THEN
    RAISE EXCEPTION 'award_revision %: its settings are proposed', OLD.id USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER award_revision_final BEFORE UPDATE ON award_revision
FOR EACH ROW EXECUTE FUNCTION award_revision_final();

ALTER TABLE award_edition
  ADD CONSTRAINT award_edition_year CHECK (fiscal_year BETWEEN 2021 AND 2100),
  ADD CONSTRAINT award_edition_current FOREIGN KEY (current_revision_id) REFERENCES award_revision (id),
  ADD CONSTRAINT award_edition_open CHECK ((status = 'OPEN') = (current_revision_id IS NOT NULL) AND (status = 'OPEN') = (opened_at IS NOT NULL));

ALTER TABLE award_revision
  ADD CONSTRAINT award_revision_author FOREIGN KEY (author_id) REFERENCES account (id),
  ADD CONSTRAINT award_revision_proposed_by FOREIGN KEY (proposed_by) REFERENCES account (id),
  ADD CONSTRAINT award_revision_decided_by FOREIGN KEY (decided_by) REFERENCES account (id),
  ADD CONSTRAINT award_revision_proposal CHECK (
    status NOT IN ('PROPOSED', 'IN_FORCE') OR (proposed_by IS NOT NULL AND proposed_at IS NOT NULL AND reason <> '')
  ),
  -- Nobody decides alone.
  ADD CONSTRAINT award_revision_by_another CHECK (
    status <> 'IN_FORCE' OR (decided_by IS NOT NULL AND decided_at IS NOT NULL AND decided_by <> proposed_by)
  ),
  ADD CONSTRAINT award_revision_seal CHECK ((status = 'IN_FORCE') = (sha256 IS NOT NULL) AND (status = 'IN_FORCE') = (ordinal IS NOT NULL)),
  ADD CONSTRAINT award_revision_sha256 CHECK (sha256 ~ '^[0-9a-f]{64}$');

-- One text at a time is worked on.
CREATE UNIQUE INDEX award_revision_open ON award_revision (edition_id) WHERE status IN ('DRAFT', 'PROPOSED');

DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'portal_app') THEN
    REVOKE DELETE, TRUNCATE ON award_edition FROM portal_app;
    REVOKE DELETE, TRUNCATE ON award_revision FROM portal_app;
  END IF;
END
$$;

-- The transition tables of lib/awards/editions/workflow.ts, one row for each arrow.

INSERT INTO workflow_step (flow, action, from_status, to_status) VALUES
  ('awardEdition', 'create', '', 'DRAFT'),
  ('awardEdition', 'open', 'DRAFT', 'OPEN'),
  ('awardRevision', 'begin', '', 'DRAFT'),
  ('awardRevision', 'propose', 'DRAFT', 'PROPOSED'),
  ('awardRevision', 'approve', 'PROPOSED', 'IN_FORCE'),
  ('awardRevision', 'refuse', 'PROPOSED', 'DRAFT'),
  ('awardRevision', 'takeBack', 'PROPOSED', 'DRAFT'),
  ('awardRevision', 'discard', 'DRAFT', 'DISCARDED');
