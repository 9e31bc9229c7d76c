-- AlterTable
ALTER TABLE "account" ADD COLUMN     "erased_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "sealed_version" ADD COLUMN     "erased_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "declaration" ADD COLUMN     "erased_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "mail" ADD COLUMN     "erased_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "disposal" (
    "id" UUID NOT NULL,
    "record_class" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "reason" TEXT,
    "asked_by" UUID,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_by" UUID,
    "decided_at" TIMESTAMPTZ(3),
    "is_approved" BOOLEAN,
    "decision" TEXT,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "disposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "disposal_item" (
    "disposal_id" UUID NOT NULL,
    "subject_id" UUID NOT NULL,
    "label" TEXT NOT NULL,
    "due_on" DATE NOT NULL,
    "kept_until" DATE,
    "kept_reason" TEXT,
    "kept_by" UUID,
    "erased_at" TIMESTAMPTZ(3),
    "erased" JSONB,

    CONSTRAINT "disposal_item_pkey" PRIMARY KEY ("disposal_id","subject_id")
);

-- CreateIndex
CREATE INDEX "disposal_decided_at_asked_at_id_idx" ON "disposal"("decided_at", "asked_at", "id");

-- CreateIndex
CREATE INDEX "disposal_item_subject_id_idx" ON "disposal_item"("subject_id");

-- AddForeignKey
ALTER TABLE "disposal_item" ADD CONSTRAINT "disposal_item_disposal_id_fkey" FOREIGN KEY ("disposal_id") REFERENCES "disposal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Nobody erases alone what they asked for; what was decided stays decided.
ALTER TABLE disposal
  ADD CONSTRAINT disposal_origin CHECK (origin IN ('schedule', 'request') AND (origin = 'request') = (asked_by IS NOT NULL)),
  ADD CONSTRAINT disposal_by_another CHECK (decided_by IS NULL OR asked_by IS NULL OR decided_by <> asked_by),
  ADD CONSTRAINT disposal_complete CHECK ((decided_by IS NULL) = (decided_at IS NULL) AND (decided_by IS NULL) = (is_approved IS NULL));

ALTER TABLE disposal_item
  ADD CONSTRAINT disposal_item_kept CHECK ((kept_until IS NULL) = (kept_by IS NULL) AND (kept_until IS NULL) = (kept_reason IS NULL)),
  ADD CONSTRAINT disposal_item_erased_or_kept CHECK (kept_until IS NULL OR erased_at IS NULL);

ALTER TABLE account
  DROP CONSTRAINT account_password,
  ADD CONSTRAINT account_password CHECK (kind = 'MEMBER' OR password_hash IS NOT NULL OR erased_at IS NOT NULL),
  ADD CONSTRAINT account_erased_closed CHECK (erased_at IS NULL OR NOT is_active);

-- A sealed version changes in one way only: it loses its personal data, once, because its case stands in an approved disposal.
-- Number, hash and time stay, so that a receipt can still be checked.
DROP TRIGGER sealed_version_final ON sealed_version;
CREATE TRIGGER sealed_version_final BEFORE DELETE OR TRUNCATE ON sealed_version
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE FUNCTION sealed_version_erasure() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF OLD.erased_at IS NOT NULL OR NEW.erased_at IS NULL
    OR to_jsonb(NEW) - 'content' - 'erased_at' <> to_jsonb(OLD) - 'content' - 'erased_at'
    OR NOT EXISTS (
      SELECT 1 FROM disposal_item item JOIN disposal ON disposal.id = item.disposal_id
      WHERE item.subject_id = OLD.case_id AND item.kept_until IS NULL AND item.erased_at IS NULL
        AND disposal.record_class = OLD.flow AND disposal.is_approved
    )
  THEN
    RAISE EXCEPTION 'UPDATE on sealed_version is not allowed: its rows are final' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER sealed_version_erasure BEFORE UPDATE ON sealed_version
FOR EACH ROW EXECUTE FUNCTION sealed_version_erasure();

DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'portal_app') THEN
    GRANT UPDATE (content, erased_at) ON sealed_version TO portal_app;
    REVOKE DELETE, TRUNCATE ON disposal, disposal_item FROM portal_app;
  END IF;
END
$$;
