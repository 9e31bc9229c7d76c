-- CreateEnum
CREATE TYPE "account_change_kind" AS ENUM ('DUTIES', 'REOPENING');

-- CreateEnum
CREATE TYPE "account_change_outcome" AS ENUM ('APPROVED', 'REFUSED', 'WITHDRAWN');

-- CreateTable
CREATE TABLE "account_change" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "kind" "account_change_kind" NOT NULL,
    "duties_before" "duty"[],
    "duties_after" "duty"[],
    "reason" TEXT NOT NULL,
    "proposed_by" UUID NOT NULL,
    "proposed_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_by" UUID,
    "decided_at" TIMESTAMPTZ(3),
    "outcome" "account_change_outcome",
    "decision_reason" TEXT,

    CONSTRAINT "account_change_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "account_change_account_id_proposed_at_idx" ON "account_change"("account_id", "proposed_at");

-- CreateIndex
CREATE INDEX "account_change_decided_at_proposed_at_idx" ON "account_change"("decided_at", "proposed_at");

-- AddForeignKey
ALTER TABLE "account_change" ADD CONSTRAINT "account_change_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- Two people: neither who proposed it nor the person concerned approves a change.
ALTER TABLE account_change
  ADD CONSTRAINT account_change_by_another CHECK (
    outcome IS DISTINCT FROM 'APPROVED' OR decided_by IS NULL OR decided_by NOT IN (proposed_by, account_id)
  ),
  ADD CONSTRAINT account_change_decided CHECK ((decided_at IS NULL) = (outcome IS NULL) AND (decided_by IS NULL OR decided_at IS NOT NULL)),
  ADD CONSTRAINT account_change_reason CHECK (length(reason) > 0);

-- One question at a time about the same thing.
CREATE UNIQUE INDEX account_change_open ON account_change (account_id, kind) WHERE decided_at IS NULL;

DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'portal_app') THEN
    REVOKE DELETE, TRUNCATE ON account_change FROM portal_app;
  END IF;
END
$$;
