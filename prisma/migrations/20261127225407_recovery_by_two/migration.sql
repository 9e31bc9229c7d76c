-- AlterEnum
ALTER TYPE "account_change_kind" ADD VALUE 'RECOVERY';

-- CreateTable
CREATE TABLE "recovery_link" (
    "token_hash" TEXT NOT NULL,
    "account_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "recovery_link_pkey" PRIMARY KEY ("token_hash")
);

-- CreateIndex
CREATE INDEX "recovery_link_account_id_idx" ON "recovery_link"("account_id");

-- CreateIndex
CREATE INDEX "recovery_link_expires_at_idx" ON "recovery_link"("expires_at");

-- AddForeignKey
ALTER TABLE "recovery_link" ADD CONSTRAINT "recovery_link_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
