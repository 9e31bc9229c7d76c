-- CreateEnum
CREATE TYPE "notice_mode" AS ENUM ('EACH', 'DIGEST', 'MANDATORY');

-- AlterEnum
ALTER TYPE "organization_status" ADD VALUE 'CLOSED';

-- AlterTable
ALTER TABLE "account" ADD COLUMN     "notice_mode" "notice_mode" NOT NULL DEFAULT 'DIGEST';

-- CreateTable
CREATE TABLE "member_notice" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "subject" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "member_notice_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "member_notice_account_id_created_at_idx" ON "member_notice"("account_id", "created_at");

-- AddForeignKey
ALTER TABLE "member_notice" ADD CONSTRAINT "member_notice_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
