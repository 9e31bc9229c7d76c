-- CreateTable
CREATE TABLE "absence" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "deputy_id" UUID NOT NULL,
    "first_day" TEXT NOT NULL,
    "last_day" TEXT NOT NULL,
    "entered_by" UUID NOT NULL,
    "entered_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "absence_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "absence_account_id_last_day_idx" ON "absence"("account_id", "last_day");

-- CreateIndex
CREATE INDEX "absence_deputy_id_last_day_idx" ON "absence"("deputy_id", "last_day");

-- AddForeignKey
ALTER TABLE "absence" ADD CONSTRAINT "absence_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "absence" ADD CONSTRAINT "absence_deputy_id_fkey" FOREIGN KEY ("deputy_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- Nobody stands in for themselves, and a first day comes first.
ALTER TABLE absence
  ADD CONSTRAINT absence_deputy CHECK (deputy_id <> account_id),
  ADD CONSTRAINT absence_days CHECK (first_day ~ '^\d{4}-\d{2}-\d{2}$' AND last_day ~ '^\d{4}-\d{2}-\d{2}$' AND first_day <= last_day);

DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'portal_app') THEN
    REVOKE DELETE, TRUNCATE ON absence FROM portal_app;
  END IF;
END
$$;
