-- CreateEnum
CREATE TYPE "organization_status" AS ENUM ('ACTIVE', 'PENDING', 'REFUSED', 'MERGED');

-- AlterTable
ALTER TABLE "organization" ADD COLUMN     "merged_into_id" UUID,
ADD COLUMN     "status" "organization_status" NOT NULL DEFAULT 'ACTIVE';

-- CreateTable
CREATE TABLE "organization_merge" (
    "id" UUID NOT NULL,
    "source_id" UUID NOT NULL,
    "target_id" UUID NOT NULL,
    "merged_by" UUID NOT NULL,
    "merged_at" TIMESTAMPTZ(3) NOT NULL,
    "reason" TEXT NOT NULL,
    "moved" JSONB NOT NULL,
    "undone_by" UUID,
    "undone_at" TIMESTAMPTZ(3),
    "undo_reason" TEXT,
    "stayed" JSONB,

    CONSTRAINT "organization_merge_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "organization_merge_target_id_merged_at_idx" ON "organization_merge"("target_id", "merged_at");

-- AddForeignKey
ALTER TABLE "organization" ADD CONSTRAINT "organization_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organization_merge" ADD CONSTRAINT "organization_merge_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organization_merge" ADD CONSTRAINT "organization_merge_target_id_fkey" FOREIGN KEY ("target_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- Where it went is known of a merged one, and of no other; a merge is undone once, with a reason.
ALTER TABLE organization
  ADD CONSTRAINT organization_merged CHECK ((status = 'MERGED') = (merged_into_id IS NOT NULL) AND merged_into_id <> id);
ALTER TABLE organization_merge
  ADD CONSTRAINT organization_merge_pair CHECK (source_id <> target_id),
  ADD CONSTRAINT organization_merge_undo CHECK (
    num_nonnulls(undone_by, undone_at, undo_reason, stayed) IN (0, 4)
  );
CREATE UNIQUE INDEX organization_merge_open ON organization_merge (source_id) WHERE undone_at IS NULL;

-- Of one that was merged or refused nobody stays in charge; of every other somebody does.
CREATE OR REPLACE FUNCTION organization_owner_guard() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM organization WHERE id = OLD.organization_id AND status IN ('ACTIVE', 'PENDING')
  ) AND NOT EXISTS (
    SELECT 1 FROM membership
    WHERE organization_id = OLD.organization_id AND role = 'OWNER' AND left_at IS NULL
  ) THEN
    RAISE EXCEPTION 'organization % would be without an owner', OLD.organization_id USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NULL;
END
$$;

DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'portal_app') THEN
    REVOKE DELETE, TRUNCATE ON organization_merge FROM portal_app;
  END IF;
END
$$;
