-- CreateEnum
CREATE TYPE "account_kind" AS ENUM ('STAFF', 'MEMBER');

-- CreateEnum
CREATE TYPE "organization_kind" AS ENUM ('COMPANY', 'MUNICIPALITY', 'OTHER');

-- CreateEnum
CREATE TYPE "member_role" AS ENUM ('OWNER', 'EDITOR', 'VIEWER');

-- DropIndex
DROP INDEX "account_email_key";

-- AlterTable
ALTER TABLE "account" ADD COLUMN     "kind" "account_kind" NOT NULL DEFAULT 'STAFF',
ALTER COLUMN "password_hash" DROP NOT NULL;

-- AlterTable
ALTER TABLE "session" ADD COLUMN     "organization_id" UUID;

-- AlterTable
ALTER TABLE "draft" ADD COLUMN     "organization_id" UUID;

-- AlterTable
ALTER TABLE "contact_session" ADD COLUMN     "account_id" UUID;

-- AlterTable
ALTER TABLE "declaration" ADD COLUMN     "organization_id" UUID;

-- CreateTable
CREATE TABLE "organization" (
    "id" UUID NOT NULL,
    "kind" "organization_kind" NOT NULL,
    "name" TEXT NOT NULL,
    "corporate_number" TEXT,
    "municipality_code" TEXT,
    "no_number_reason" TEXT,
    "profile" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "organization_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organization_version" (
    "organization_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "profile" JSONB NOT NULL,
    "changed_by" UUID NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "organization_version_pkey" PRIMARY KEY ("organization_id","version")
);

-- CreateTable
CREATE TABLE "membership" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "role" "member_role" NOT NULL,
    "joined_at" TIMESTAMPTZ(3) NOT NULL,
    "left_at" TIMESTAMPTZ(3),

    CONSTRAINT "membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "role" "member_role" NOT NULL,
    "token_hash" TEXT NOT NULL,
    "invited_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "join_request" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "requested_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "ended_by" UUID,
    "is_accepted" BOOLEAN,

    CONSTRAINT "join_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_link" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "code_hash" TEXT NOT NULL,
    "browser_hash" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "sign_in_link_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "organization_corporate_number_key" ON "organization"("corporate_number");

-- CreateIndex
CREATE UNIQUE INDEX "organization_municipality_code_key" ON "organization"("municipality_code");

-- CreateIndex
CREATE INDEX "membership_organization_id_left_at_idx" ON "membership"("organization_id", "left_at");

-- CreateIndex
CREATE INDEX "membership_account_id_left_at_idx" ON "membership"("account_id", "left_at");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_token_hash_key" ON "invitation"("token_hash");

-- CreateIndex
CREATE INDEX "invitation_organization_id_created_at_idx" ON "invitation"("organization_id", "created_at");

-- CreateIndex
CREATE INDEX "join_request_organization_id_ended_at_idx" ON "join_request"("organization_id", "ended_at");

-- CreateIndex
CREATE INDEX "join_request_account_id_ended_at_idx" ON "join_request"("account_id", "ended_at");

-- CreateIndex
CREATE UNIQUE INDEX "sign_in_link_token_hash_key" ON "sign_in_link"("token_hash");

-- CreateIndex
CREATE INDEX "sign_in_link_expires_at_idx" ON "sign_in_link"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "account_kind_email_key" ON "account"("kind", "email");

-- CreateIndex
CREATE INDEX "draft_organization_id_idx" ON "draft"("organization_id");

-- CreateIndex
CREATE INDEX "contact_session_account_id_idx" ON "contact_session"("account_id");

-- CreateIndex
CREATE INDEX "declaration_organization_id_received_at_idx" ON "declaration"("organization_id", "received_at");

-- AddForeignKey
ALTER TABLE "declaration" ADD CONSTRAINT "declaration_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organization_version" ADD CONSTRAINT "organization_version_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "join_request" ADD CONSTRAINT "join_request_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "join_request" ADD CONSTRAINT "join_request_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- Only members come in without a password, and only staff have duties.
ALTER TABLE account
  ADD CONSTRAINT account_password CHECK (kind = 'MEMBER' OR password_hash IS NOT NULL),
  ADD CONSTRAINT account_duties CHECK (kind = 'STAFF' OR duties = '{}');

-- A number identifies an organisation, or there is a reason for having none.
ALTER TABLE organization
  ADD CONSTRAINT organization_number CHECK (num_nonnulls(corporate_number, municipality_code, no_number_reason) = 1);

-- Nobody belongs to an organisation twice, or asks twice at a time.
CREATE UNIQUE INDEX membership_open ON membership (organization_id, account_id) WHERE left_at IS NULL;
CREATE UNIQUE INDEX join_request_open ON join_request (account_id) WHERE ended_at IS NULL;

-- An invitation ends once.
ALTER TABLE invitation
  ADD CONSTRAINT invitation_end CHECK (accepted_at IS NULL OR revoked_at IS NULL);
ALTER TABLE join_request
  ADD CONSTRAINT join_request_end CHECK ((ended_at IS NULL) = (ended_by IS NULL) AND (ended_at IS NULL) = (is_accepted IS NULL));

-- Whoever leaves or steps down, somebody stays in charge. Checked at commit, so that a hand-over may be written in any order.
CREATE FUNCTION organization_owner_guard() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (
    SELECT 1 FROM membership
    WHERE organization_id = OLD.organization_id AND role = 'OWNER' AND left_at IS NULL
  ) THEN
    RAISE EXCEPTION 'organization % would be without an owner', OLD.organization_id USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NULL;
END
$$;

CREATE CONSTRAINT TRIGGER membership_owner_guard
AFTER UPDATE OF role, left_at ON membership
DEFERRABLE INITIALLY DEFERRED
FOR EACH ROW EXECUTE FUNCTION organization_owner_guard();

CREATE TRIGGER organization_version_final BEFORE UPDATE OR DELETE OR TRUNCATE ON organization_version
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'portal_app') THEN
    REVOKE UPDATE, DELETE, TRUNCATE ON organization_version FROM portal_app;
    REVOKE DELETE, TRUNCATE ON organization, membership, invitation, join_request FROM portal_app;
  END IF;
END
$$;
