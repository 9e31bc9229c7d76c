-- CreateTable
CREATE TABLE "corporate_record" (
    "number" TEXT NOT NULL,
    "is_found" BOOLEAN NOT NULL,
    "name" TEXT NOT NULL,
    "kana" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "closed_on" DATE,
    "close_cause" TEXT,
    "successor" TEXT,
    "updated_on" DATE,
    "looked_up_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "corporate_record_pkey" PRIMARY KEY ("number")
);
