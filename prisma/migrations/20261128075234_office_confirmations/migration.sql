-- AlterTable
ALTER TABLE "office" ADD COLUMN     "reminded_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "office_confirmation_link" (
    "token_hash" TEXT NOT NULL,
    "office_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "office_confirmation_link_pkey" PRIMARY KEY ("token_hash")
);

-- CreateIndex
CREATE INDEX "office_confirmation_link_office_id_created_at_idx" ON "office_confirmation_link"("office_id", "created_at");

-- CreateIndex
CREATE INDEX "office_confirmation_link_expires_at_idx" ON "office_confirmation_link"("expires_at");

-- AddForeignKey
ALTER TABLE "office_confirmation_link" ADD CONSTRAINT "office_confirmation_link_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
