-- CreateEnum
CREATE TYPE "award_assignment_draft_status" AS ENUM ('DRAFT', 'IN_FORCE', 'DISCARDED');

-- CreateEnum
CREATE TYPE "award_sheet_kind" AS ENUM ('ROUND', 'CALIBRATION');

-- CreateEnum
CREATE TYPE "award_sheet_status" AS ENUM ('EMPTY', 'DRAFT', 'SUBMITTED', 'ABSTAINED', 'SET_ASIDE');

-- CreateEnum
CREATE TYPE "award_round_status" AS ENUM ('PREPARING', 'OPEN', 'CLOSED', 'REOPENING_ASKED');

-- CreateTable
CREATE TABLE "award_assignment_draft" (
    "id" UUID NOT NULL,
    "edition_id" UUID NOT NULL,
    "status" "award_assignment_draft_status" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "wish" JSONB NOT NULL,
    "result" JSONB,
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "solved_at" TIMESTAMPTZ(3),
    "decided_by" UUID,
    "decided_at" TIMESTAMPTZ(3),
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "award_assignment_draft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "award_assignment" (
    "id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "juror_id" UUID NOT NULL,
    "draft_id" UUID NOT NULL,
    "is_common" BOOLEAN NOT NULL,
    "assigned_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "end_reason" TEXT,

    CONSTRAINT "award_assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "award_forbidden_pair" (
    "id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "juror_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "award_forbidden_pair_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "award_sheet" (
    "id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "juror_id" UUID NOT NULL,
    "kind" "award_sheet_kind" NOT NULL,
    "status" "award_sheet_status" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "answers" JSONB NOT NULL DEFAULT '{}',
    "revisions" JSONB NOT NULL DEFAULT '{}',
    "saves" INTEGER NOT NULL DEFAULT 1,
    "submitted_at" TIMESTAMPTZ(3),
    "resubmitted_at" TIMESTAMPTZ(3),
    "abstain_reason" TEXT,
    "set_aside_reason" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "award_sheet_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "award_sheet_version" (
    "sheet_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "revision_id" UUID NOT NULL,
    "levels" JSONB NOT NULL,
    "reasons" JSONB NOT NULL,
    "comment" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "award_sheet_version_pkey" PRIMARY KEY ("sheet_id","ordinal")
);

-- CreateTable
CREATE TABLE "award_round" (
    "id" UUID NOT NULL,
    "edition_id" UUID NOT NULL,
    "stage" TEXT NOT NULL,
    "status" "award_round_status" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "reference_ids" UUID[],
    "waiver" TEXT,
    "closes_at" TIMESTAMPTZ(3),
    "opened_by" UUID,
    "opened_at" TIMESTAMPTZ(3),
    "closed_by" UUID,
    "closed_at" TIMESTAMPTZ(3),
    "reminded_at" TIMESTAMPTZ(3),
    "reopen_until" TIMESTAMPTZ(3),
    "reopen_reason" TEXT,
    "reopen_asked_by" UUID,
    "reopen_asked_at" TIMESTAMPTZ(3),
    "reopen_decided_by" UUID,
    "reopen_decided_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "award_round_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "award_assignment_draft_edition_id_created_at_idx" ON "award_assignment_draft"("edition_id", "created_at");

-- CreateIndex
CREATE INDEX "award_assignment_juror_id_ended_at_idx" ON "award_assignment"("juror_id", "ended_at");

-- CreateIndex
CREATE INDEX "award_assignment_draft_id_idx" ON "award_assignment"("draft_id");

-- CreateIndex
CREATE UNIQUE INDEX "award_assignment_entry_id_juror_id_key" ON "award_assignment"("entry_id", "juror_id");

-- CreateIndex
CREATE INDEX "award_forbidden_pair_juror_id_idx" ON "award_forbidden_pair"("juror_id");

-- CreateIndex
CREATE UNIQUE INDEX "award_forbidden_pair_entry_id_juror_id_key" ON "award_forbidden_pair"("entry_id", "juror_id");

-- CreateIndex
CREATE INDEX "award_sheet_juror_id_kind_status_idx" ON "award_sheet"("juror_id", "kind", "status");

-- CreateIndex
CREATE UNIQUE INDEX "award_sheet_entry_id_juror_id_kind_key" ON "award_sheet"("entry_id", "juror_id", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "award_round_edition_id_stage_key" ON "award_round"("edition_id", "stage");

-- AddForeignKey
ALTER TABLE "award_assignment_draft" ADD CONSTRAINT "award_assignment_draft_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "award_edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "award_assignment" ADD CONSTRAINT "award_assignment_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "award_entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "award_assignment" ADD CONSTRAINT "award_assignment_juror_id_fkey" FOREIGN KEY ("juror_id") REFERENCES "award_juror"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "award_assignment" ADD CONSTRAINT "award_assignment_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "award_assignment_draft"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "award_forbidden_pair" ADD CONSTRAINT "award_forbidden_pair_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "award_entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "award_forbidden_pair" ADD CONSTRAINT "award_forbidden_pair_juror_id_fkey" FOREIGN KEY ("juror_id") REFERENCES "award_juror"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "award_sheet" ADD CONSTRAINT "award_sheet_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "award_entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "award_sheet" ADD CONSTRAINT "award_sheet_juror_id_fkey" FOREIGN KEY ("juror_id") REFERENCES "award_juror"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "award_sheet_version" ADD CONSTRAINT "award_sheet_version_sheet_id_fkey" FOREIGN KEY ("sheet_id") REFERENCES "award_sheet"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "award_round" ADD CONSTRAINT "award_round_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "award_edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- A status changes only along the transition table, and only with its event in the same transaction.
CREATE CONSTRAINT TRIGGER award_assignment_draft_status_guard AFTER INSERT OR UPDATE OF status ON award_assignment_draft
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION case_status_guard('awardAssignmentDraft');
CREATE CONSTRAINT TRIGGER award_sheet_status_guard AFTER INSERT OR UPDATE OF status ON award_sheet
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION case_status_guard('awardSheet');
CREATE CONSTRAINT TRIGGER award_round_status_guard AFTER INSERT OR UPDATE OF status ON award_round
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION case_status_guard('awardRound');

-- What was put into force or discarded stays as it was.
CREATE FUNCTION award_assignment_draft_final() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.status <> 'DRAFT' THEN
    RAISE EXCEPTION 'award_assignment_draft %: it is final', OLD.id USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER award_assignment_draft_final BEFORE UPDATE ON award_assignment_draft
FOR EACH ROW EXECUTE FUNCTION award_assignment_draft_final();

-- Nobody scores what they are in conflict of interest with. Either side locks the entry in a way that the other waits for, so that
-- an assignment and a conflict that come at the same moment see each other.
CREATE FUNCTION award_conflict_between(entry uuid, juror uuid) RETURNS boolean
LANGUAGE sql AS $$
  SELECT EXISTS (
    SELECT 1 FROM award_conflict conflict JOIN award_juror seat ON seat.account_id = conflict.person_id
    WHERE conflict.entry_id = entry AND seat.id = juror AND conflict.status <> 'CLEARED'
  )
$$;

CREATE FUNCTION award_assignment_conflict() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM award_entry WHERE id = NEW.entry_id FOR KEY SHARE;
  IF NEW.ended_at IS NULL AND award_conflict_between(NEW.entry_id, NEW.juror_id) THEN
    RAISE EXCEPTION 'award_assignment %: in conflict of interest', NEW.id USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER award_assignment_conflict BEFORE INSERT OR UPDATE ON award_assignment
FOR EACH ROW EXECUTE FUNCTION award_assignment_conflict();

CREATE FUNCTION award_sheet_conflict() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM award_entry WHERE id = NEW.entry_id FOR KEY SHARE;
  IF NEW.status <> 'SET_ASIDE' AND award_conflict_between(NEW.entry_id, NEW.juror_id) THEN
    RAISE EXCEPTION 'award_sheet %: in conflict of interest', NEW.id USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER award_sheet_conflict BEFORE INSERT OR UPDATE ON award_sheet
FOR EACH ROW EXECUTE FUNCTION award_sheet_conflict();

CREATE FUNCTION award_conflict_lock() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.status <> 'CLEARED' THEN
    PERFORM 1 FROM award_entry WHERE id = NEW.entry_id FOR UPDATE;
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER award_conflict_lock BEFORE INSERT OR UPDATE OF status ON award_conflict
FOR EACH ROW EXECUTE FUNCTION award_conflict_lock();

-- Whoever records a conflict ends the assignment and sets the sheet aside in the same transaction.
CREATE FUNCTION award_conflict_unassigned() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.status <> 'CLEARED' AND (
    EXISTS (
      SELECT 1 FROM award_assignment assignment JOIN award_juror seat ON seat.id = assignment.juror_id
      WHERE assignment.entry_id = NEW.entry_id AND seat.account_id = NEW.person_id AND assignment.ended_at IS NULL
    )
    OR EXISTS (
      SELECT 1 FROM award_sheet sheet JOIN award_juror seat ON seat.id = sheet.juror_id
      WHERE sheet.entry_id = NEW.entry_id AND seat.account_id = NEW.person_id AND sheet.status <> 'SET_ASIDE'
    )
  ) THEN
    RAISE EXCEPTION 'award_conflict %: the person still scores the entry', NEW.id USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NULL;
END
$$;
CREATE CONSTRAINT TRIGGER award_conflict_unassigned AFTER INSERT OR UPDATE OF status ON award_conflict
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION award_conflict_unassigned();

ALTER TABLE award_assignment_draft
  ADD CONSTRAINT award_assignment_draft_created_by FOREIGN KEY (created_by) REFERENCES account (id),
  ADD CONSTRAINT award_assignment_draft_decided_by FOREIGN KEY (decided_by) REFERENCES account (id),
  ADD CONSTRAINT award_assignment_draft_decided CHECK (
    (status = 'DRAFT') = (decided_by IS NULL) AND (decided_by IS NULL) = (decided_at IS NULL)
  ),
  ADD CONSTRAINT award_assignment_draft_solved CHECK (
    (result IS NULL) = (solved_at IS NULL) AND (status <> 'IN_FORCE' OR result ->> 'kind' = 'draft')
  );

-- One draft at a time.
CREATE UNIQUE INDEX award_assignment_draft_open ON award_assignment_draft (edition_id) WHERE status = 'DRAFT';

ALTER TABLE award_assignment
  ADD CONSTRAINT award_assignment_ended CHECK ((ended_at IS NULL) = (end_reason IS NULL));

ALTER TABLE award_forbidden_pair
  ADD CONSTRAINT award_forbidden_pair_created_by FOREIGN KEY (created_by) REFERENCES account (id),
  ADD CONSTRAINT award_forbidden_pair_reason CHECK (reason <> '');

ALTER TABLE award_sheet
  ADD CONSTRAINT award_sheet_submitted CHECK (status <> 'SUBMITTED' OR (submitted_at IS NOT NULL AND resubmitted_at IS NOT NULL)),
  ADD CONSTRAINT award_sheet_abstained CHECK (status <> 'ABSTAINED' OR abstain_reason <> ''),
  ADD CONSTRAINT award_sheet_set_aside CHECK ((status = 'SET_ASIDE') = (set_aside_reason IS NOT NULL));

ALTER TABLE award_sheet_version
  ADD CONSTRAINT award_sheet_version_revision FOREIGN KEY (revision_id) REFERENCES award_revision (id),
  ADD CONSTRAINT award_sheet_version_sha256 CHECK (sha256 ~ '^[0-9a-f]{64}$');

CREATE TRIGGER award_sheet_version_final BEFORE UPDATE OR DELETE OR TRUNCATE ON award_sheet_version
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

ALTER TABLE award_round
  ADD CONSTRAINT award_round_opened_by FOREIGN KEY (opened_by) REFERENCES account (id),
  ADD CONSTRAINT award_round_closed_by FOREIGN KEY (closed_by) REFERENCES account (id),
  ADD CONSTRAINT award_round_reopen_asked_by FOREIGN KEY (reopen_asked_by) REFERENCES account (id),
  ADD CONSTRAINT award_round_reopen_decided_by FOREIGN KEY (reopen_decided_by) REFERENCES account (id),
  ADD CONSTRAINT award_round_stage CHECK (stage IN ('first', 'second')),
  ADD CONSTRAINT award_round_opened CHECK (
    (status = 'PREPARING') = (opened_at IS NULL) AND (opened_at IS NULL) = (opened_by IS NULL)
    AND (status = 'PREPARING' OR closes_at IS NOT NULL)
  ),
  ADD CONSTRAINT award_round_closed CHECK ((status IN ('CLOSED', 'REOPENING_ASKED')) = (closed_at IS NOT NULL)),
  ADD CONSTRAINT award_round_reopening CHECK (
    (reopen_asked_by IS NULL) = (reopen_asked_at IS NULL)
    AND (reopen_asked_by IS NULL) = (reopen_until IS NULL)
    AND (reopen_asked_by IS NULL) = (reopen_reason IS NULL) AND reopen_reason <> ''
    AND (reopen_decided_by IS NULL) = (reopen_decided_at IS NULL)
    AND (status <> 'REOPENING_ASKED' OR (reopen_asked_by IS NOT NULL AND reopen_decided_by IS NULL))
  ),
  -- Nobody opens again alone.
  ADD CONSTRAINT award_round_by_another CHECK (
    status <> 'OPEN' OR reopen_asked_by IS NULL OR (reopen_decided_by IS NOT NULL AND reopen_decided_by <> reopen_asked_by)
  );

DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'portal_app') THEN
    REVOKE DELETE, TRUNCATE ON award_assignment_draft, award_assignment, award_sheet, award_round FROM portal_app;
    REVOKE UPDATE, DELETE, TRUNCATE ON award_sheet_version FROM portal_app;
    REVOKE TRUNCATE ON award_forbidden_pair FROM portal_app;
  END IF;
END
$$;

-- The transition tables of lib/awards/{assignment,scoring,rounds}/workflow.ts, one row for each arrow.

INSERT INTO workflow_step (flow, action, from_status, to_status) VALUES
  ('awardAssignmentDraft', 'ask', '', 'DRAFT'),
  ('awardAssignmentDraft', 'enforce', 'DRAFT', 'IN_FORCE'),
  ('awardAssignmentDraft', 'discard', 'DRAFT', 'DISCARDED'),
  ('awardSheet', 'open', '', 'EMPTY'),
  ('awardSheet', 'begin', 'EMPTY', 'DRAFT'),
  ('awardSheet', 'submit', 'EMPTY', 'SUBMITTED'),
  ('awardSheet', 'submit', 'DRAFT', 'SUBMITTED'),
  ('awardSheet', 'submit', 'SUBMITTED', 'SUBMITTED'),
  ('awardSheet', 'abstain', 'EMPTY', 'ABSTAINED'),
  ('awardSheet', 'abstain', 'DRAFT', 'ABSTAINED'),
  ('awardSheet', 'abstain', 'SUBMITTED', 'ABSTAINED'),
  ('awardSheet', 'resume', 'ABSTAINED', 'DRAFT'),
  ('awardSheet', 'setAside', 'EMPTY', 'SET_ASIDE'),
  ('awardSheet', 'setAside', 'DRAFT', 'SET_ASIDE'),
  ('awardSheet', 'setAside', 'SUBMITTED', 'SET_ASIDE'),
  ('awardSheet', 'setAside', 'ABSTAINED', 'SET_ASIDE'),
  ('awardSheet', 'reinstate', 'SET_ASIDE', 'DRAFT'),
  ('awardRound', 'prepare', '', 'PREPARING'),
  ('awardRound', 'open', 'PREPARING', 'OPEN'),
  ('awardRound', 'close', 'OPEN', 'CLOSED'),
  ('awardRound', 'askReopening', 'CLOSED', 'REOPENING_ASKED'),
  ('awardRound', 'reopen', 'REOPENING_ASKED', 'OPEN'),
  ('awardRound', 'keepClosed', 'REOPENING_ASKED', 'CLOSED'),
  ('awardRound', 'takeBack', 'REOPENING_ASKED', 'CLOSED');
