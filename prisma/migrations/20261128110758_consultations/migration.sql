-- CreateEnum
CREATE TYPE "consultation_status" AS ENUM ('RECEIVED', 'ASSIGNED', 'IN_PROGRESS', 'AWAITING_REPLY', 'ANSWERED', 'CLOSED', 'WITHDRAWN', 'MERGED');

-- CreateEnum
CREATE TYPE "message_side" AS ENUM ('OUTSIDE', 'DESK');

-- CreateEnum
CREATE TYPE "message_kind" AS ENUM ('MESSAGE', 'QUESTION', 'ANSWER', 'MEETING');

-- AlterEnum
ALTER TYPE "duty" ADD VALUE 'CONSULTATIONS' BEFORE 'CONTENT';

-- AlterTable
ALTER TABLE "attachment" ADD COLUMN     "message_id" UUID;

-- CreateTable
CREATE TABLE "consultation" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "status" "consultation_status" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "fiscal_year" INTEGER NOT NULL,
    "channel" TEXT NOT NULL,
    "entrance" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "organization_name" TEXT NOT NULL,
    "organization_id" UUID,
    "prefecture_code" TEXT NOT NULL,
    "topics" TEXT[],
    "method" TEXT NOT NULL,
    "contact_email" TEXT NOT NULL,
    "contact_name" TEXT NOT NULL,
    "search_text" TEXT NOT NULL,
    "search_grams" TEXT[],
    "current_version_id" UUID NOT NULL,
    "assignee_id" UUID,
    "deputy_id" UUID,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "stopped_since" TIMESTAMPTZ(3),
    "stopped_days" INTEGER NOT NULL DEFAULT 0,
    "first_answered_at" TIMESTAMPTZ(3),
    "answered_at" TIMESTAMPTZ(3),
    "escalation" INTEGER NOT NULL DEFAULT 0,
    "meeting_at" TIMESTAMPTZ(3),
    "meeting_place" TEXT,
    "outcome" TEXT,
    "outcome_note" TEXT,
    "satisfaction" INTEGER,
    "satisfaction_note" TEXT,
    "merged_into_id" UUID,
    "split_from_id" UUID,
    "last_from_outside" TIMESTAMPTZ(3),
    "last_from_desk" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "erased_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "consultation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consultation_link" (
    "first_id" UUID NOT NULL,
    "second_id" UUID NOT NULL,
    "linked_by" UUID NOT NULL,
    "linked_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "consultation_link_pkey" PRIMARY KEY ("first_id","second_id")
);

-- CreateTable
CREATE TABLE "desk_skill" (
    "account_id" UUID NOT NULL,
    "topics" TEXT[],
    "capacity" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updated_by" UUID NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "desk_skill_pkey" PRIMARY KEY ("account_id")
);

-- CreateTable
CREATE TABLE "reply_template" (
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "topic" TEXT,
    "body" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "is_active" BOOLEAN NOT NULL DEFAULT true,
    "updated_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "reply_template_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "thread_message" (
    "id" UUID NOT NULL,
    "flow" TEXT NOT NULL,
    "case_id" UUID NOT NULL,
    "side" "message_side" NOT NULL,
    "kind" "message_kind" NOT NULL,
    "author_id" UUID,
    "body" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "release_at" TIMESTAMPTZ(3) NOT NULL,
    "released_at" TIMESTAMPTZ(3),
    "recalled_at" TIMESTAMPTZ(3),
    "noticed_at" TIMESTAMPTZ(3),
    "moved_from_id" UUID,

    CONSTRAINT "thread_message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "thread_edit" (
    "id" UUID NOT NULL,
    "message_id" UUID NOT NULL,
    "body" TEXT NOT NULL,
    "edited_by" UUID NOT NULL,
    "edited_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "thread_edit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "thread_seen" (
    "case_id" UUID NOT NULL,
    "reader" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "seen_up_to" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "thread_seen_pkey" PRIMARY KEY ("case_id","reader")
);

-- CreateTable
CREATE TABLE "thread_link" (
    "token_hash" TEXT NOT NULL,
    "flow" TEXT NOT NULL,
    "case_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "thread_link_pkey" PRIMARY KEY ("token_hash")
);

-- CreateIndex
CREATE UNIQUE INDEX "consultation_number_key" ON "consultation"("number");

-- CreateIndex
CREATE INDEX "consultation_status_received_at_id_idx" ON "consultation"("status", "received_at", "id");

-- CreateIndex
CREATE INDEX "consultation_received_at_id_idx" ON "consultation"("received_at", "id");

-- CreateIndex
CREATE INDEX "consultation_assignee_id_status_idx" ON "consultation"("assignee_id", "status");

-- CreateIndex
CREATE INDEX "consultation_deputy_id_status_idx" ON "consultation"("deputy_id", "status");

-- CreateIndex
CREATE INDEX "consultation_organization_id_received_at_idx" ON "consultation"("organization_id", "received_at");

-- CreateIndex
CREATE INDEX "consultation_merged_into_id_idx" ON "consultation"("merged_into_id");

-- CreateIndex
CREATE INDEX "consultation_split_from_id_idx" ON "consultation"("split_from_id");

-- CreateIndex
CREATE INDEX "consultation_search_grams_idx" ON "consultation" USING GIN ("search_grams");

-- CreateIndex
CREATE INDEX "consultation_link_second_id_idx" ON "consultation_link"("second_id");

-- CreateIndex
CREATE INDEX "thread_message_case_id_created_at_id_idx" ON "thread_message"("case_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "thread_message_release_at_idx" ON "thread_message"("release_at");

-- CreateIndex
CREATE INDEX "thread_edit_message_id_edited_at_idx" ON "thread_edit"("message_id", "edited_at");

-- CreateIndex
CREATE INDEX "thread_link_case_id_idx" ON "thread_link"("case_id");

-- CreateIndex
CREATE INDEX "thread_link_expires_at_idx" ON "thread_link"("expires_at");

-- CreateIndex
CREATE INDEX "attachment_message_id_idx" ON "attachment"("message_id");

-- AddForeignKey
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_message_id_fkey" FOREIGN KEY ("message_id") REFERENCES "thread_message"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consultation" ADD CONSTRAINT "consultation_assignee_id_fkey" FOREIGN KEY ("assignee_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consultation" ADD CONSTRAINT "consultation_deputy_id_fkey" FOREIGN KEY ("deputy_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consultation" ADD CONSTRAINT "consultation_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consultation" ADD CONSTRAINT "consultation_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "consultation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consultation" ADD CONSTRAINT "consultation_split_from_id_fkey" FOREIGN KEY ("split_from_id") REFERENCES "consultation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "thread_edit" ADD CONSTRAINT "thread_edit_message_id_fkey" FOREIGN KEY ("message_id") REFERENCES "thread_message"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A status changes only along the transition table, and only with its event in the same transaction.
CREATE CONSTRAINT TRIGGER consultation_status_guard
AFTER INSERT OR UPDATE OF status ON consultation
DEFERRABLE INITIALLY DEFERRED
FOR EACH ROW EXECUTE FUNCTION case_status_guard('consultation');

-- A case is never removed.
CREATE TRIGGER consultation_kept BEFORE DELETE OR TRUNCATE ON consultation
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

ALTER TABLE consultation
  ADD CONSTRAINT consultation_number_form CHECK (number ~ '^C-[0-9]{4}-[0-9A-Z]{6}$'),
  ADD CONSTRAINT consultation_entrance CHECK (entrance IN ('municipality', 'company')),
  ADD CONSTRAINT consultation_clock CHECK ((stopped_since IS NOT NULL) = (status = 'AWAITING_REPLY')),
  ADD CONSTRAINT consultation_merged CHECK (
    (status = 'MERGED') = (merged_into_id IS NOT NULL) AND merged_into_id IS DISTINCT FROM id
  ),
  ADD CONSTRAINT consultation_ended CHECK ((ended_at IS NOT NULL) = (status IN ('CLOSED', 'WITHDRAWN', 'MERGED'))),
  ADD CONSTRAINT consultation_outcome CHECK (status <> 'CLOSED' OR outcome IS NOT NULL),
  ADD CONSTRAINT consultation_satisfaction CHECK (satisfaction BETWEEN 1 AND 5),
  ADD CONSTRAINT consultation_people CHECK (assignee_id IS NULL OR deputy_id IS DISTINCT FROM assignee_id),
  ADD CONSTRAINT consultation_current_version FOREIGN KEY (current_version_id) REFERENCES sealed_version (id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE consultation_link
  ADD CONSTRAINT consultation_link_order CHECK (first_id < second_id),
  ADD CONSTRAINT consultation_link_first FOREIGN KEY (first_id) REFERENCES consultation (id),
  ADD CONSTRAINT consultation_link_second FOREIGN KEY (second_id) REFERENCES consultation (id);

ALTER TABLE desk_skill
  ADD CONSTRAINT desk_skill_account FOREIGN KEY (account_id) REFERENCES account (id),
  ADD CONSTRAINT desk_skill_capacity CHECK (capacity BETWEEN 0 AND 1000);

-- What went out was not taken back, and what was taken back did not go out. Outside people write for good at once.
ALTER TABLE thread_message
  ADD CONSTRAINT thread_message_out_or_back CHECK (released_at IS NULL OR recalled_at IS NULL),
  ADD CONSTRAINT thread_message_noticed CHECK (noticed_at IS NULL OR released_at IS NOT NULL),
  ADD CONSTRAINT thread_message_outside CHECK (
    side <> 'OUTSIDE' OR (kind = 'MESSAGE' AND recalled_at IS NULL AND released_at IS NOT NULL)
  );

DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'portal_app') THEN
    REVOKE DELETE, TRUNCATE ON consultation FROM portal_app;
    REVOKE DELETE, TRUNCATE ON thread_message, thread_edit FROM portal_app;
  END IF;
END
$$;

-- The transition table of lib/consultations/workflow.ts, one row for each arrow.

INSERT INTO workflow_step (flow, action, from_status, to_status) VALUES
  ('consultation', 'submit', '', 'RECEIVED'),
  ('consultation', 'assign', 'RECEIVED', 'ASSIGNED'),
  ('consultation', 'start', 'RECEIVED', 'IN_PROGRESS'),
  ('consultation', 'start', 'ASSIGNED', 'IN_PROGRESS'),
  ('consultation', 'ask', 'RECEIVED', 'AWAITING_REPLY'),
  ('consultation', 'ask', 'ASSIGNED', 'AWAITING_REPLY'),
  ('consultation', 'ask', 'IN_PROGRESS', 'AWAITING_REPLY'),
  ('consultation', 'ask', 'ANSWERED', 'AWAITING_REPLY'),
  ('consultation', 'answer', 'RECEIVED', 'ANSWERED'),
  ('consultation', 'answer', 'ASSIGNED', 'ANSWERED'),
  ('consultation', 'answer', 'IN_PROGRESS', 'ANSWERED'),
  ('consultation', 'answer', 'AWAITING_REPLY', 'ANSWERED'),
  ('consultation', 'reply', 'AWAITING_REPLY', 'IN_PROGRESS'),
  ('consultation', 'reply', 'ANSWERED', 'IN_PROGRESS'),
  ('consultation', 'resume', 'AWAITING_REPLY', 'IN_PROGRESS'),
  ('consultation', 'resume', 'ANSWERED', 'IN_PROGRESS'),
  ('consultation', 'finish', 'ANSWERED', 'CLOSED'),
  ('consultation', 'close', 'ASSIGNED', 'CLOSED'),
  ('consultation', 'close', 'IN_PROGRESS', 'CLOSED'),
  ('consultation', 'close', 'AWAITING_REPLY', 'CLOSED'),
  ('consultation', 'close', 'ANSWERED', 'CLOSED'),
  ('consultation', 'reopen', 'CLOSED', 'IN_PROGRESS'),
  ('consultation', 'withdraw', 'RECEIVED', 'WITHDRAWN'),
  ('consultation', 'withdraw', 'ASSIGNED', 'WITHDRAWN'),
  ('consultation', 'withdraw', 'IN_PROGRESS', 'WITHDRAWN'),
  ('consultation', 'withdraw', 'AWAITING_REPLY', 'WITHDRAWN'),
  ('consultation', 'withdraw', 'ANSWERED', 'WITHDRAWN'),
  ('consultation', 'merge', 'RECEIVED', 'MERGED'),
  ('consultation', 'merge', 'ASSIGNED', 'MERGED'),
  ('consultation', 'merge', 'IN_PROGRESS', 'MERGED'),
  ('consultation', 'merge', 'AWAITING_REPLY', 'MERGED'),
  ('consultation', 'merge', 'ANSWERED', 'MERGED'),
  ('consultation', 'unmerge', 'MERGED', 'IN_PROGRESS');
