-- CreateEnum
CREATE TYPE "bulk_mail_status" AS ENUM ('DRAFT', 'SCHEDULED', 'SENDING', 'SENT', 'RECALLED', 'DISCARDED');

-- CreateTable
CREATE TABLE "bulk_mail" (
    "id" UUID NOT NULL,
    "status" "bulk_mail_status" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "subject" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "is_mandatory" BOOLEAN NOT NULL,
    "flow" TEXT,
    "audience" JSONB,
    "author_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "scheduled_by" UUID,
    "release_at" TIMESTAMPTZ(3),
    "recalled_by" UUID,
    "recalled_at" TIMESTAMPTZ(3),
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "bulk_mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bulk_mail_recipient" (
    "id" UUID NOT NULL,
    "letter_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "exclusion" TEXT,
    "reason" TEXT,
    "excluded_by" UUID,
    "settled_at" TIMESTAMPTZ(3),
    "mail_id" UUID,

    CONSTRAINT "bulk_mail_recipient_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bulk_mail_case" (
    "recipient_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,

    CONSTRAINT "bulk_mail_case_pkey" PRIMARY KEY ("recipient_id","case_id")
);

-- CreateIndex
CREATE INDEX "bulk_mail_status_updated_at_id_idx" ON "bulk_mail"("status", "updated_at", "id");

-- CreateIndex
CREATE INDEX "bulk_mail_updated_at_id_idx" ON "bulk_mail"("updated_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "bulk_mail_recipient_mail_id_key" ON "bulk_mail_recipient"("mail_id");

-- CreateIndex
CREATE INDEX "bulk_mail_recipient_letter_id_id_idx" ON "bulk_mail_recipient"("letter_id", "id");

-- CreateIndex
CREATE INDEX "bulk_mail_recipient_letter_id_settled_at_id_idx" ON "bulk_mail_recipient"("letter_id", "settled_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "bulk_mail_recipient_letter_id_key_key" ON "bulk_mail_recipient"("letter_id", "key");

-- CreateIndex
CREATE INDEX "bulk_mail_case_case_id_idx" ON "bulk_mail_case"("case_id");

-- AddForeignKey
ALTER TABLE "bulk_mail_recipient" ADD CONSTRAINT "bulk_mail_recipient_letter_id_fkey" FOREIGN KEY ("letter_id") REFERENCES "bulk_mail"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bulk_mail_recipient" ADD CONSTRAINT "bulk_mail_recipient_mail_id_fkey" FOREIGN KEY ("mail_id") REFERENCES "mail"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bulk_mail_case" ADD CONSTRAINT "bulk_mail_case_recipient_id_fkey" FOREIGN KEY ("recipient_id") REFERENCES "bulk_mail_recipient"("id") ON DELETE CASCADE ON UPDATE CASCADE;
-- A status changes only along the transition table, and only with its event in the same transaction.
CREATE CONSTRAINT TRIGGER bulk_mail_status_guard
AFTER INSERT OR UPDATE OF status ON bulk_mail
DEFERRABLE INITIALLY DEFERRED
FOR EACH ROW EXECUTE FUNCTION case_status_guard('bulkMail');

-- What somebody typed a number for stays as it was: text and group change in a draft alone.
CREATE FUNCTION bulk_mail_text_final() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.status <> 'DRAFT' AND (NEW.subject, NEW.body, NEW.is_mandatory, NEW.flow, NEW.audience)
     IS DISTINCT FROM (OLD.subject, OLD.body, OLD.is_mandatory, OLD.flow, OLD.audience) THEN
    RAISE EXCEPTION 'bulk_mail %: its text is final', OLD.id USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER bulk_mail_text_final BEFORE UPDATE ON bulk_mail
FOR EACH ROW EXECUTE FUNCTION bulk_mail_text_final();

CREATE FUNCTION bulk_mail_recipient_kept() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM bulk_mail WHERE id = OLD.letter_id AND status <> 'DRAFT') THEN
    RAISE EXCEPTION 'bulk_mail_recipient %: its letter is no draft', OLD.id USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN OLD;
END
$$;
CREATE TRIGGER bulk_mail_recipient_kept BEFORE DELETE ON bulk_mail_recipient
FOR EACH ROW EXECUTE FUNCTION bulk_mail_recipient_kept();

ALTER TABLE bulk_mail
  ADD CONSTRAINT bulk_mail_author FOREIGN KEY (author_id) REFERENCES account (id),
  ADD CONSTRAINT bulk_mail_scheduled_by FOREIGN KEY (scheduled_by) REFERENCES account (id),
  ADD CONSTRAINT bulk_mail_recalled_by FOREIGN KEY (recalled_by) REFERENCES account (id),
  ADD CONSTRAINT bulk_mail_flow CHECK (flow IN ('declaration', 'office', 'consultation')),
  ADD CONSTRAINT bulk_mail_group CHECK ((flow IS NULL) = (audience IS NULL)),
  ADD CONSTRAINT bulk_mail_scheduled CHECK (
    status NOT IN ('SCHEDULED', 'SENDING', 'SENT')
    OR (flow IS NOT NULL AND scheduled_by IS NOT NULL AND release_at IS NOT NULL)
  ),
  ADD CONSTRAINT bulk_mail_recalled CHECK (status <> 'RECALLED' OR (recalled_by IS NOT NULL AND recalled_at IS NOT NULL)),
  ADD CONSTRAINT bulk_mail_sent CHECK ((status = 'SENT') = (sent_at IS NOT NULL));

-- One letter at a time is on its way.
CREATE UNIQUE INDEX bulk_mail_open ON bulk_mail ((true)) WHERE status IN ('SCHEDULED', 'SENDING');

-- Whoever is left out gets no mail, and whoever got one was looked at by the worker.
ALTER TABLE bulk_mail_recipient
  ADD CONSTRAINT bulk_mail_recipient_mail CHECK (mail_id IS NULL OR (exclusion IS NULL AND settled_at IS NOT NULL)),
  ADD CONSTRAINT bulk_mail_recipient_left_out CHECK (
    exclusion IS DISTINCT FROM 'officer' OR (reason <> '' AND excluded_by IS NOT NULL)
  ),
  ADD CONSTRAINT bulk_mail_recipient_excluded_by FOREIGN KEY (excluded_by) REFERENCES account (id);

DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'portal_app') THEN
    REVOKE DELETE, TRUNCATE ON bulk_mail FROM portal_app;
    REVOKE UPDATE, TRUNCATE ON bulk_mail_recipient FROM portal_app;
    GRANT UPDATE (exclusion, reason, excluded_by, settled_at, mail_id) ON bulk_mail_recipient TO portal_app;
    REVOKE UPDATE, TRUNCATE ON bulk_mail_case FROM portal_app;
  END IF;
END
$$;

-- The transition table of lib/bulk-mail/workflow.ts, one row for each arrow.

INSERT INTO workflow_step (flow, action, from_status, to_status) VALUES
  ('bulkMail', 'create', '', 'DRAFT'),
  ('bulkMail', 'schedule', 'DRAFT', 'SCHEDULED'),
  ('bulkMail', 'discard', 'DRAFT', 'DISCARDED'),
  ('bulkMail', 'recall', 'SCHEDULED', 'RECALLED'),
  ('bulkMail', 'revise', 'RECALLED', 'DRAFT'),
  ('bulkMail', 'release', 'SCHEDULED', 'SENDING'),
  ('bulkMail', 'finish', 'SENDING', 'SENT');
