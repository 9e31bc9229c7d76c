-- CreateEnum
CREATE TYPE "sign_in_way" AS ENUM ('PASSWORD', 'CODE', 'RECOVERY_CODE', 'SETUP', 'MINISTRY', 'MAIL_LINK', 'DEMO');

-- CreateTable
CREATE TABLE "sign_in_entry" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "way" "sign_in_way" NOT NULL,
    "is_success" BOOLEAN NOT NULL,
    "device" TEXT NOT NULL,
    "network" TEXT NOT NULL,

    CONSTRAINT "sign_in_entry_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "sign_in_entry_account_id_at_idx" ON "sign_in_entry"("account_id", "at");

-- CreateIndex
CREATE INDEX "sign_in_entry_at_idx" ON "sign_in_entry"("at");

-- AddForeignKey
ALTER TABLE "sign_in_entry" ADD CONSTRAINT "sign_in_entry_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- A history is written and, when its time is over, removed; nothing in it changes.
DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'portal_app') THEN
    REVOKE UPDATE, TRUNCATE ON sign_in_entry FROM portal_app;
  END IF;
END
$$;
