-- CreateTable
CREATE TABLE "audit_reading" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "requested_by" UUID NOT NULL,
    "requested_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_by" UUID,
    "decided_at" TIMESTAMPTZ(3),
    "is_approved" BOOLEAN,
    "decision_reason" TEXT,
    "valid_until" TIMESTAMPTZ(3),

    CONSTRAINT "audit_reading_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "audit_reading_requested_by_requested_at_idx" ON "audit_reading"("requested_by", "requested_at");

-- CreateIndex
CREATE INDEX "audit_reading_decided_at_requested_at_idx" ON "audit_reading"("decided_at", "requested_at");
-- Two people, neither of them the one whose entries are read; and nobody asks to read their own.
ALTER TABLE audit_reading
  ADD CONSTRAINT audit_reading_by_another CHECK (is_approved IS NOT TRUE OR decided_by NOT IN (requested_by, person_id)),
  ADD CONSTRAINT audit_reading_colleague CHECK (requested_by <> person_id),
  ADD CONSTRAINT audit_reading_decided CHECK (
    (decided_by IS NULL) = (decided_at IS NULL) AND (decided_by IS NULL) = (is_approved IS NULL)
    AND (valid_until IS NOT NULL) = coalesce(is_approved, false)
  );

-- One question at a time about the same person.
CREATE UNIQUE INDEX audit_reading_open ON audit_reading (requested_by, person_id) WHERE decided_at IS NULL;

DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'portal_app') THEN
    REVOKE DELETE, TRUNCATE ON audit_reading FROM portal_app;
  END IF;
END
$$;
