-- CreateEnum
CREATE TYPE "award_meeting_status" AS ENUM ('PREPARING', 'CONVENED', 'OPEN', 'CLOSED', 'CONFIRMED', 'CANCELLED');

-- CreateTable
CREATE TABLE "award_meeting" (
    "id" UUID NOT NULL,
    "edition_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "status" "award_meeting_status" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "categories" TEXT[],
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "place" TEXT NOT NULL,
    "expected" UUID[],
    "revision_id" UUID,
    "people" JSONB NOT NULL DEFAULT '[]',
    "conflicts" JSONB NOT NULL DEFAULT '[]',
    "agenda" JSONB NOT NULL DEFAULT '[]',
    "convened_by" UUID,
    "convened_at" TIMESTAMPTZ(3),
    "closed_by" UUID,
    "closed_at" TIMESTAMPTZ(3),
    "confirmed_by" UUID,
    "confirmed_at" TIMESTAMPTZ(3),
    "cancel_reason" TEXT,
    "certificate" TEXT,
    "sha256" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "award_meeting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "award_frozen_list" (
    "meeting_id" UUID NOT NULL,
    "category" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,

    CONSTRAINT "award_frozen_list_pkey" PRIMARY KEY ("meeting_id","category")
);

-- CreateTable
CREATE TABLE "award_meeting_event" (
    "meeting_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "event" JSONB NOT NULL,
    "previous" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,

    CONSTRAINT "award_meeting_event_pkey" PRIMARY KEY ("meeting_id","ordinal")
);

-- CreateTable
CREATE TABLE "award_ballot_question" (
    "id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "item_id" TEXT NOT NULL,
    "question" JSONB NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),
    "void_reason" TEXT,

    CONSTRAINT "award_ballot_question_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "award_ballot_voter" (
    "question_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,

    CONSTRAINT "award_ballot_voter_pkey" PRIMARY KEY ("question_id","account_id")
);

-- CreateTable
CREATE TABLE "award_ballot_paper" (
    "id" TEXT NOT NULL,
    "question_id" UUID NOT NULL,
    "vote" TEXT NOT NULL,

    CONSTRAINT "award_ballot_paper_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "award_tie" (
    "id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "item_id" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "entry_ids" UUID[],
    "fixed_at" TIMESTAMPTZ(3) NOT NULL,
    "decisions" JSONB NOT NULL DEFAULT '[]',
    "seed_name" TEXT,
    "seed_value" TEXT,
    "seed_published_at" TIMESTAMPTZ(3),
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "award_tie_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "award_meeting_edition_id_ordinal_key" ON "award_meeting"("edition_id", "ordinal");

-- CreateIndex
CREATE INDEX "award_ballot_question_meeting_id_opened_at_idx" ON "award_ballot_question"("meeting_id", "opened_at");

-- CreateIndex
CREATE INDEX "award_ballot_paper_question_id_idx" ON "award_ballot_paper"("question_id");

-- CreateIndex
CREATE INDEX "award_tie_meeting_id_fixed_at_idx" ON "award_tie"("meeting_id", "fixed_at");

-- AddForeignKey
ALTER TABLE "award_meeting" ADD CONSTRAINT "award_meeting_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "award_edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "award_frozen_list" ADD CONSTRAINT "award_frozen_list_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "award_meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "award_meeting_event" ADD CONSTRAINT "award_meeting_event_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "award_meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "award_ballot_question" ADD CONSTRAINT "award_ballot_question_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "award_meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "award_ballot_voter" ADD CONSTRAINT "award_ballot_voter_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "award_ballot_question"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "award_ballot_paper" ADD CONSTRAINT "award_ballot_paper_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "award_ballot_question"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "award_tie" ADD CONSTRAINT "award_tie_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "award_meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A status changes only along the transition table, and only with its event in the same transaction.
CREATE CONSTRAINT TRIGGER award_meeting_status_guard AFTER INSERT OR UPDATE OF status ON award_meeting
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION case_status_guard('awardMeeting');

ALTER TABLE award_meeting
  ADD CONSTRAINT award_meeting_revision FOREIGN KEY (revision_id) REFERENCES award_revision (id),
  ADD CONSTRAINT award_meeting_convened_by FOREIGN KEY (convened_by) REFERENCES account (id),
  ADD CONSTRAINT award_meeting_closed_by FOREIGN KEY (closed_by) REFERENCES account (id),
  ADD CONSTRAINT award_meeting_confirmed_by FOREIGN KEY (confirmed_by) REFERENCES account (id),
  ADD CONSTRAINT award_meeting_convened CHECK (
    (convened_at IS NULL) = (convened_by IS NULL) AND (convened_at IS NULL) = (revision_id IS NULL)
    AND (status IN ('PREPARING', 'CANCELLED') OR convened_at IS NOT NULL)
  ),
  ADD CONSTRAINT award_meeting_closed CHECK (
    (closed_at IS NULL) = (closed_by IS NULL) AND (status NOT IN ('CLOSED', 'CONFIRMED') OR closed_at IS NOT NULL)
  ),
  ADD CONSTRAINT award_meeting_seal CHECK (
    (status = 'CONFIRMED') = (sha256 IS NOT NULL) AND (sha256 IS NULL) = (certificate IS NULL) AND sha256 ~ '^[0-9a-f]{64}$'
  ),
  ADD CONSTRAINT award_meeting_cancelled CHECK ((status = 'CANCELLED') = (cancel_reason IS NOT NULL) AND cancel_reason <> ''),
  -- Nobody closes and confirms a meeting alone.
  ADD CONSTRAINT award_meeting_by_another CHECK (
    (confirmed_at IS NULL) = (confirmed_by IS NULL)
    AND (status <> 'CONFIRMED' OR (confirmed_by IS NOT NULL AND confirmed_by <> closed_by))
  );

ALTER TABLE award_frozen_list
  ADD CONSTRAINT award_frozen_list_sha256 CHECK (sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex'));

CREATE TRIGGER award_frozen_list_final BEFORE UPDATE OR DELETE OR TRUNCATE ON award_frozen_list
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- The log is written on, one event after the other, while the meeting is called; a move of rank needs its reason.
CREATE TRIGGER award_meeting_event_final BEFORE UPDATE OR DELETE OR TRUNCATE ON award_meeting_event
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

ALTER TABLE award_meeting_event
  ADD CONSTRAINT award_meeting_event_kind CHECK (kind = event ->> 'kind'),
  ADD CONSTRAINT award_meeting_event_hash CHECK (sha256 ~ '^[0-9a-f]{64}$' AND previous ~ '^([0-9a-f]{64})?$'),
  ADD CONSTRAINT award_meeting_event_reason CHECK (
    kind <> 'changed' OR event #>> '{change,kind}' <> 'move' OR char_length(coalesce(event #>> '{change,reason}', '')) >= 10
  );

CREATE FUNCTION award_meeting_event_next() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  last record;
BEGIN
  SELECT ordinal, sha256, at INTO last FROM award_meeting_event
  WHERE meeting_id = NEW.meeting_id ORDER BY ordinal DESC LIMIT 1;
  IF NEW.ordinal <> coalesce(last.ordinal, 0) + 1 OR NEW.previous <> coalesce(last.sha256, '') OR NEW.at < last.at THEN
    RAISE EXCEPTION 'award_meeting_event % of %: it does not follow the last one', NEW.ordinal, NEW.meeting_id
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF (SELECT status FROM award_meeting WHERE id = NEW.meeting_id) NOT IN ('CONVENED', 'OPEN') THEN
    RAISE EXCEPTION 'award_meeting_event % of %: the meeting is not held', NEW.ordinal, NEW.meeting_id
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER award_meeting_event_next BEFORE INSERT ON award_meeting_event
FOR EACH ROW EXECUTE FUNCTION award_meeting_event_next();

ALTER TABLE award_ballot_question
  ADD CONSTRAINT award_ballot_question_void CHECK (void_reason IS NULL OR (void_reason <> '' AND closed_at IS NOT NULL));

-- One ballot at a time.
CREATE UNIQUE INDEX award_ballot_question_open ON award_ballot_question (meeting_id) WHERE closed_at IS NULL;

-- Nobody votes twice (the primary key), on what they are in conflict of interest with, or without being of the jury.
CREATE FUNCTION award_ballot_voter_entitled() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT 1 FROM award_ballot_question question
    JOIN award_meeting meeting ON meeting.id = question.meeting_id
    JOIN award_juror seat ON seat.edition_id = meeting.edition_id AND seat.account_id = NEW.account_id
    WHERE question.id = NEW.question_id AND question.closed_at IS NULL AND meeting.status = 'OPEN' AND seat.status = 'ACTIVE'
  ) THEN
    RAISE EXCEPTION 'award_ballot_voter of %: no such ballot is open to them', NEW.question_id
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF EXISTS (
    SELECT 1 FROM award_ballot_question question
    JOIN award_meeting_event opened ON opened.meeting_id = question.meeting_id
      AND opened.kind = 'item-opened' AND opened.event #>> '{item,id}' = question.item_id
    JOIN award_conflict conflict ON conflict.person_id = NEW.account_id AND conflict.status <> 'CLEARED'
    WHERE question.id = NEW.question_id AND opened.event #> '{item,entryIds}' ? conflict.entry_id::text
  ) THEN
    RAISE EXCEPTION 'award_ballot_voter of %: in conflict of interest', NEW.question_id
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER award_ballot_voter_entitled BEFORE INSERT ON award_ballot_voter
FOR EACH ROW EXECUTE FUNCTION award_ballot_voter_entitled();

-- The box is shut with the question: nothing is put in or taken out afterwards, and papers are never rewritten.
CREATE FUNCTION award_ballot_box_open() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT closed_at FROM award_ballot_question WHERE id = coalesce(NEW.question_id, OLD.question_id)) IS NOT NULL THEN
    RAISE EXCEPTION 'ballot %: it is closed', coalesce(NEW.question_id, OLD.question_id)
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN coalesce(NEW, OLD);
END
$$;
CREATE TRIGGER award_ballot_voter_open BEFORE INSERT OR UPDATE OR DELETE ON award_ballot_voter
FOR EACH ROW EXECUTE FUNCTION award_ballot_box_open();
CREATE TRIGGER award_ballot_paper_open BEFORE INSERT OR UPDATE OR DELETE ON award_ballot_paper
FOR EACH ROW EXECUTE FUNCTION award_ballot_box_open();
CREATE TRIGGER award_ballot_paper_final BEFORE UPDATE ON award_ballot_paper
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- As many papers as voters.
CREATE FUNCTION award_ballot_even() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  box uuid := coalesce(NEW.question_id, OLD.question_id);
BEGIN
  IF (SELECT count(*) FROM award_ballot_voter WHERE question_id = box)
     <> (SELECT count(*) FROM award_ballot_paper WHERE question_id = box) THEN
    RAISE EXCEPTION 'ballot %: papers and voters differ in number', box USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NULL;
END
$$;
CREATE CONSTRAINT TRIGGER award_ballot_voter_even AFTER INSERT OR DELETE ON award_ballot_voter
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION award_ballot_even();
CREATE CONSTRAINT TRIGGER award_ballot_paper_even AFTER INSERT OR DELETE ON award_ballot_paper
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION award_ballot_even();

ALTER TABLE award_ballot_paper
  ADD CONSTRAINT award_ballot_paper_id CHECK (id ~ '^[0-9a-f]{32}$'),
  ADD CONSTRAINT award_ballot_paper_vote CHECK (vote IN ('yes', 'no', 'abstain') OR vote ~ '^[0-9a-f-]{36}(,[0-9a-f-]{36})*$');

-- The value of a draw is published after those who draw were fixed, and what was fixed stays.
ALTER TABLE award_tie
  ADD CONSTRAINT award_tie_seed CHECK (
    (seed_value IS NULL) = (seed_published_at IS NULL) AND (seed_value IS NULL OR seed_name IS NOT NULL)
    AND (seed_published_at IS NULL OR seed_published_at > fixed_at)
  ),
  ADD CONSTRAINT award_tie_group CHECK (cardinality(entry_ids) >= 2);

CREATE FUNCTION award_tie_fixed() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.settled_at IS NOT NULL
     OR (NEW.meeting_id, NEW.item_id, NEW.category, NEW.entry_ids, NEW.fixed_at, NEW.seed_name)
        IS DISTINCT FROM (OLD.meeting_id, OLD.item_id, OLD.category, OLD.entry_ids, OLD.fixed_at, OLD.seed_name)
     OR (OLD.seed_value IS NOT NULL AND NEW.seed_value IS DISTINCT FROM OLD.seed_value) THEN
    RAISE EXCEPTION 'award_tie %: it is fixed', OLD.id USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER award_tie_fixed BEFORE UPDATE ON award_tie
FOR EACH ROW EXECUTE FUNCTION award_tie_fixed();

-- What the jury has not confirmed is not decided on by anybody else.
CREATE FUNCTION award_result_after_meetings() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.status IN ('PROPOSED', 'DECIDED') AND EXISTS (
    SELECT 1 FROM award_meeting WHERE edition_id = NEW.edition_id AND status NOT IN ('CONFIRMED', 'CANCELLED')
  ) THEN
    RAISE EXCEPTION 'award_result %: a meeting of the jury is not confirmed', NEW.id
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER award_result_after_meetings BEFORE UPDATE OF status ON award_result
FOR EACH ROW EXECUTE FUNCTION award_result_after_meetings();

DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'portal_app') THEN
    REVOKE DELETE, TRUNCATE ON award_meeting, award_ballot_question, award_tie FROM portal_app;
    REVOKE UPDATE, DELETE, TRUNCATE ON award_frozen_list, award_meeting_event FROM portal_app;
    REVOKE UPDATE, TRUNCATE ON award_ballot_voter, award_ballot_paper FROM portal_app;
  END IF;
END
$$;

-- The transition table of lib/awards/meetings/workflow.ts, one row for each arrow.

INSERT INTO workflow_step (flow, action, from_status, to_status) VALUES
  ('awardMeeting', 'prepare', '', 'PREPARING'),
  ('awardMeeting', 'convene', 'PREPARING', 'CONVENED'),
  ('awardMeeting', 'open', 'CONVENED', 'OPEN'),
  ('awardMeeting', 'close', 'OPEN', 'CLOSED'),
  ('awardMeeting', 'confirm', 'CLOSED', 'CONFIRMED'),
  ('awardMeeting', 'cancel', 'PREPARING', 'CANCELLED'),
  ('awardMeeting', 'cancel', 'CONVENED', 'CANCELLED'),
  ('awardMeeting', 'annul', 'CLOSED', 'CANCELLED');
