-- CreateEnum
CREATE TYPE "award_wish_kind" AS ENUM ('WANTS', 'WILLING', 'RATHER_NOT');

-- CreateTable
CREATE TABLE "award_wish" (
    "juror_id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "kind" "award_wish_kind" NOT NULL,
    "stated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "award_wish_pkey" PRIMARY KEY ("juror_id","entry_id")
);

-- CreateIndex
CREATE INDEX "award_wish_entry_id_idx" ON "award_wish"("entry_id");

-- AddForeignKey
ALTER TABLE "award_wish" ADD CONSTRAINT "award_wish_juror_id_fkey" FOREIGN KEY ("juror_id") REFERENCES "award_juror"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "award_wish" ADD CONSTRAINT "award_wish_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "award_entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A wish is about an entry of the juror's own edition.
CREATE FUNCTION award_wish_in_edition() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT 1 FROM award_juror j JOIN award_entry e ON e.edition_id = j.edition_id
    WHERE j.id = NEW.juror_id AND e.id = NEW.entry_id
  ) THEN
    RAISE EXCEPTION 'award_wish: the entry is of another edition';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER award_wish_in_edition BEFORE INSERT OR UPDATE ON award_wish
FOR EACH ROW EXECUTE FUNCTION award_wish_in_edition();
