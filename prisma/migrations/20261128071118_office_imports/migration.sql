-- CreateEnum
CREATE TYPE "office_import_status" AS ENUM ('UPLOADED', 'READING', 'STAGED', 'UNREADABLE', 'APPLYING', 'APPLIED', 'UNDOING', 'UNDONE', 'DISCARDED');

-- CreateEnum
CREATE TYPE "office_import_outcome" AS ENUM ('CREATE', 'CHANGE', 'SAME', 'FAULTY');

-- CreateTable
CREATE TABLE "office_import" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "status" "office_import_status" NOT NULL,
    "file_name" TEXT NOT NULL,
    "storage_key" TEXT,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "encoding" TEXT,
    "problem" TEXT,
    "unknown_headers" TEXT[],
    "unused_headers" TEXT[],
    "create_count" INTEGER NOT NULL DEFAULT 0,
    "change_count" INTEGER NOT NULL DEFAULT 0,
    "same_count" INTEGER NOT NULL DEFAULT 0,
    "faulty_count" INTEGER NOT NULL DEFAULT 0,
    "rows_done" INTEGER NOT NULL DEFAULT 0,
    "rows_total" INTEGER NOT NULL DEFAULT 0,
    "applied_by" UUID,
    "undone_by" UUID,
    "undo_reason" TEXT,
    "uploaded_at" TIMESTAMPTZ(3) NOT NULL,
    "applied_at" TIMESTAMPTZ(3),
    "undone_at" TIMESTAMPTZ(3),
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "office_import_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "office_import_row" (
    "id" UUID NOT NULL,
    "import_id" UUID NOT NULL,
    "line" INTEGER NOT NULL,
    "outcome" "office_import_outcome" NOT NULL,
    "name" TEXT NOT NULL,
    "external_id" TEXT,
    "answers" JSONB NOT NULL,
    "faults" JSONB NOT NULL,
    "notices" JSONB NOT NULL,
    "differences" JSONB NOT NULL,
    "office_id" UUID,
    "seen_version" INTEGER,
    "applied_version" INTEGER,
    "applied_at" TIMESTAMPTZ(3),
    "is_id_adopted" BOOLEAN NOT NULL DEFAULT false,
    "refusal" TEXT,
    "undone_at" TIMESTAMPTZ(3),

    CONSTRAINT "office_import_row_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "office_import_organization_id_uploaded_at_idx" ON "office_import"("organization_id", "uploaded_at");

-- CreateIndex
CREATE INDEX "office_import_status_updated_at_idx" ON "office_import"("status", "updated_at");

-- CreateIndex
CREATE INDEX "office_import_row_import_id_outcome_line_idx" ON "office_import_row"("import_id", "outcome", "line");

-- CreateIndex
CREATE INDEX "office_import_row_office_id_idx" ON "office_import_row"("office_id");

-- CreateIndex
CREATE UNIQUE INDEX "office_import_row_import_id_line_key" ON "office_import_row"("import_id", "line");

-- AddForeignKey
ALTER TABLE "office_import_row" ADD CONSTRAINT "office_import_row_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "office_import"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- What was taken over says by whom and when, and so does what was taken back.
ALTER TABLE office_import
  ADD CONSTRAINT office_import_organization FOREIGN KEY (organization_id) REFERENCES organization (id),
  ADD CONSTRAINT office_import_account FOREIGN KEY (account_id) REFERENCES account (id),
  ADD CONSTRAINT office_import_applied_by FOREIGN KEY (applied_by) REFERENCES account (id),
  ADD CONSTRAINT office_import_undone_by FOREIGN KEY (undone_by) REFERENCES account (id),
  ADD CONSTRAINT office_import_applied CHECK (
    status NOT IN ('APPLYING', 'APPLIED', 'UNDOING', 'UNDONE') OR applied_by IS NOT NULL
  ),
  ADD CONSTRAINT office_import_ended CHECK (
    (status NOT IN ('APPLIED', 'UNDOING', 'UNDONE') OR applied_at IS NOT NULL)
    AND ((status = 'UNDONE') = (undone_at IS NOT NULL))
  ),
  ADD CONSTRAINT office_import_undone CHECK (
    status NOT IN ('UNDOING', 'UNDONE') OR (undone_by IS NOT NULL AND undo_reason <> '')
  ),
  ADD CONSTRAINT office_import_unreadable CHECK (status <> 'UNREADABLE' OR problem <> '');

-- A row is taken over once, and only if nothing was wrong with it.
ALTER TABLE office_import_row
  ADD CONSTRAINT office_import_row_office FOREIGN KEY (office_id) REFERENCES office (id),
  ADD CONSTRAINT office_import_row_applied CHECK (
    applied_at IS NULL OR (outcome IN ('CREATE', 'CHANGE') AND office_id IS NOT NULL AND applied_version IS NOT NULL)
  ),
  ADD CONSTRAINT office_import_row_undone CHECK (undone_at IS NULL OR applied_at IS NOT NULL);

DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'portal_app') THEN
    REVOKE DELETE, TRUNCATE ON office_import FROM portal_app;
    REVOKE UPDATE ON office_import_row FROM portal_app;
    GRANT UPDATE (office_id, applied_version, applied_at, is_id_adopted, refusal, undone_at) ON office_import_row TO portal_app;
  END IF;
END
$$;
