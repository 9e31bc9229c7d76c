-- CreateEnum
CREATE TYPE "award_adjustment_status" AS ENUM ('REQUESTED', 'COMPUTED', 'REFUSED', 'SUPERSEDED');

-- CreateEnum
CREATE TYPE "award_advance_status" AS ENUM ('PROPOSED', 'DECIDED', 'RETURNED', 'REPLACED');

-- AlterEnum
ALTER TYPE "award_sheet_kind" ADD VALUE 'SECOND_ROUND';

-- DropIndex
DROP INDEX "award_assignment_entry_id_juror_id_key";

-- AlterTable
ALTER TABLE "award_assignment" ADD COLUMN     "stage" TEXT NOT NULL DEFAULT 'first';

-- CreateTable
CREATE TABLE "award_adjustment" (
    "id" UUID NOT NULL,
    "edition_id" UUID NOT NULL,
    "stage" TEXT NOT NULL,
    "status" "award_adjustment_status" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "input" TEXT NOT NULL,
    "input_sha256" TEXT NOT NULL,
    "result" TEXT,
    "result_sha256" TEXT,
    "asked_by" UUID NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "computed_at" TIMESTAMPTZ(3),
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "award_adjustment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "award_advance" (
    "id" UUID NOT NULL,
    "edition_id" UUID NOT NULL,
    "adjustment_id" UUID NOT NULL,
    "status" "award_advance_status" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "proposed_by" UUID NOT NULL,
    "proposed_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_by" UUID,
    "decided_at" TIMESTAMPTZ(3),
    "refusal" TEXT,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "award_advance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "award_advance_entry" (
    "advance_id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "rank" INTEGER,
    "is_within" BOOLEAN NOT NULL,
    "is_advanced" BOOLEAN NOT NULL,
    "reason" TEXT,

    CONSTRAINT "award_advance_entry_pkey" PRIMARY KEY ("advance_id","entry_id")
);

-- CreateIndex
CREATE INDEX "award_adjustment_edition_id_stage_asked_at_idx" ON "award_adjustment"("edition_id", "stage", "asked_at");

-- CreateIndex
CREATE INDEX "award_advance_edition_id_status_idx" ON "award_advance"("edition_id", "status");

-- CreateIndex
CREATE INDEX "award_advance_entry_entry_id_idx" ON "award_advance_entry"("entry_id");

-- CreateIndex
CREATE UNIQUE INDEX "award_assignment_entry_id_juror_id_stage_key" ON "award_assignment"("entry_id", "juror_id", "stage");

-- AddForeignKey
ALTER TABLE "award_adjustment" ADD CONSTRAINT "award_adjustment_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "award_edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "award_advance" ADD CONSTRAINT "award_advance_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "award_edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "award_advance" ADD CONSTRAINT "award_advance_adjustment_id_fkey" FOREIGN KEY ("adjustment_id") REFERENCES "award_adjustment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "award_advance_entry" ADD CONSTRAINT "award_advance_entry_advance_id_fkey" FOREIGN KEY ("advance_id") REFERENCES "award_advance"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "award_advance_entry" ADD CONSTRAINT "award_advance_entry_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "award_entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A status changes only along the transition table, and only with its event in the same transaction.
CREATE CONSTRAINT TRIGGER award_adjustment_status_guard AFTER INSERT OR UPDATE OF status ON award_adjustment
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION case_status_guard('awardAdjustment');
CREATE CONSTRAINT TRIGGER award_advance_status_guard AFTER INSERT OR UPDATE OF status ON award_advance
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION case_status_guard('awardAdvance');

-- What it follows from never changes, and what came of it stays as it was worked out.
CREATE FUNCTION award_adjustment_final() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.status <> 'REQUESTED' OR (NEW.edition_id, NEW.stage, NEW.input, NEW.input_sha256, NEW.asked_by, NEW.asked_at)
    IS DISTINCT FROM (OLD.edition_id, OLD.stage, OLD.input, OLD.input_sha256, OLD.asked_by, OLD.asked_at) THEN
    RAISE EXCEPTION 'award_adjustment %: it is final', OLD.id USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER award_adjustment_final BEFORE UPDATE ON award_adjustment
FOR EACH ROW EXECUTE FUNCTION award_adjustment_final();

ALTER TABLE award_adjustment
  ADD CONSTRAINT award_adjustment_asked_by FOREIGN KEY (asked_by) REFERENCES account (id),
  ADD CONSTRAINT award_adjustment_stage CHECK (stage IN ('first', 'second')),
  ADD CONSTRAINT award_adjustment_computed CHECK (
    (status IN ('COMPUTED', 'REFUSED')) = (result IS NOT NULL)
    AND (result IS NULL) = (result_sha256 IS NULL) AND (result IS NULL) = (computed_at IS NULL)
  ),
  ADD CONSTRAINT award_adjustment_sha256 CHECK (
    input_sha256 = encode(sha256(convert_to(input, 'UTF8')), 'hex')
    AND result_sha256 = encode(sha256(convert_to(result, 'UTF8')), 'hex')
  );

-- One at a time.
CREATE UNIQUE INDEX award_adjustment_open ON award_adjustment (edition_id, stage) WHERE status = 'REQUESTED';

CREATE FUNCTION award_advance_final() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.status IN ('RETURNED', 'REPLACED') OR (NEW.edition_id, NEW.adjustment_id, NEW.proposed_by, NEW.proposed_at)
    IS DISTINCT FROM (OLD.edition_id, OLD.adjustment_id, OLD.proposed_by, OLD.proposed_at) THEN
    RAISE EXCEPTION 'award_advance %: it is final', OLD.id USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER award_advance_final BEFORE UPDATE ON award_advance
FOR EACH ROW EXECUTE FUNCTION award_advance_final();

ALTER TABLE award_advance
  ADD CONSTRAINT award_advance_proposed_by FOREIGN KEY (proposed_by) REFERENCES account (id),
  ADD CONSTRAINT award_advance_decided_by FOREIGN KEY (decided_by) REFERENCES account (id),
  ADD CONSTRAINT award_advance_decided CHECK (
    (status = 'PROPOSED') = (decided_by IS NULL) AND (decided_by IS NULL) = (decided_at IS NULL)
  ),
  -- Nobody decides alone.
  ADD CONSTRAINT award_advance_by_another CHECK (status NOT IN ('DECIDED', 'REPLACED') OR decided_by <> proposed_by);

CREATE UNIQUE INDEX award_advance_open ON award_advance (edition_id) WHERE status = 'PROPOSED';
CREATE UNIQUE INDEX award_advance_in_force ON award_advance (edition_id) WHERE status = 'DECIDED';

-- Nobody is moved out of the order without a word.
ALTER TABLE award_advance_entry
  ADD CONSTRAINT award_advance_entry_reason CHECK (is_advanced = is_within OR (reason IS NOT NULL AND reason <> ''));

CREATE TRIGGER award_advance_entry_final BEFORE UPDATE OR DELETE OR TRUNCATE ON award_advance_entry
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

ALTER TABLE award_assignment
  ADD CONSTRAINT award_assignment_stage CHECK (stage IN ('first', 'second'));

-- In the second stage nobody scores what does not go on.
CREATE FUNCTION award_assignment_advanced() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.stage = 'second' AND NOT EXISTS (
    SELECT 1 FROM award_advance_entry one JOIN award_advance advance ON advance.id = one.advance_id
    WHERE one.entry_id = NEW.entry_id AND one.is_advanced AND advance.status = 'DECIDED'
  ) THEN
    RAISE EXCEPTION 'award_assignment %: the entry does not go on', NEW.id USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER award_assignment_advanced BEFORE INSERT ON award_assignment
FOR EACH ROW EXECUTE FUNCTION award_assignment_advanced();

DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'portal_app') THEN
    REVOKE DELETE, TRUNCATE ON award_adjustment, award_advance FROM portal_app;
    REVOKE UPDATE, DELETE, TRUNCATE ON award_advance_entry FROM portal_app;
  END IF;
END
$$;

-- The transition tables of lib/awards/{adjustment,advances}/workflow.ts, one row for each arrow.

INSERT INTO workflow_step (flow, action, from_status, to_status) VALUES
  ('awardAdjustment', 'ask', '', 'REQUESTED'),
  ('awardAdjustment', 'compute', 'REQUESTED', 'COMPUTED'),
  ('awardAdjustment', 'refuse', 'REQUESTED', 'REFUSED'),
  ('awardAdjustment', 'supersede', 'REQUESTED', 'SUPERSEDED'),
  ('awardAdvance', 'propose', '', 'PROPOSED'),
  ('awardAdvance', 'decide', 'PROPOSED', 'DECIDED'),
  ('awardAdvance', 'sendBack', 'PROPOSED', 'RETURNED'),
  ('awardAdvance', 'takeBack', 'PROPOSED', 'RETURNED'),
  ('awardAdvance', 'replace', 'DECIDED', 'REPLACED');
