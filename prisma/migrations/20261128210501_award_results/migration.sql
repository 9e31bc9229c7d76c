-- CreateEnum
CREATE TYPE "award_result_status" AS ENUM ('DRAFT', 'PROPOSED', 'DECIDED', 'SCHEDULED', 'RELEASED');

-- CreateTable
CREATE TABLE "award_result" (
    "id" UUID NOT NULL,
    "edition_id" UUID NOT NULL,
    "status" "award_result_status" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "commentary" TEXT NOT NULL,
    "greeting" TEXT NOT NULL,
    "video_url" TEXT,
    "approver" TEXT,
    "approval_number" TEXT,
    "approved_on" DATE,
    "proposed_by" UUID,
    "proposed_at" TIMESTAMPTZ(3),
    "decided_by" UUID,
    "decided_at" TIMESTAMPTZ(3),
    "sha256" TEXT,
    "refusal" TEXT,
    "release_at" TIMESTAMPTZ(3),
    "released_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "award_result_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "award_winner" (
    "id" UUID NOT NULL,
    "result_id" UUID NOT NULL,
    "category" TEXT NOT NULL,
    "prize" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "entry_id" UUID NOT NULL,
    "municipality_code" TEXT NOT NULL DEFAULT '',
    "commentary" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "award_winner_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "published_winner" (
    "winner_id" UUID NOT NULL,
    "fiscal_year" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "category_name" TEXT NOT NULL,
    "prize_name" TEXT NOT NULL,
    "recipient_name" TEXT NOT NULL,
    "entrant_name" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "partners" TEXT[],
    "commentary" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "published_winner_pkey" PRIMARY KEY ("winner_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "award_result_edition_id_key" ON "award_result"("edition_id");

-- CreateIndex
CREATE INDEX "award_result_status_release_at_idx" ON "award_result"("status", "release_at");

-- CreateIndex
CREATE INDEX "award_winner_entry_id_idx" ON "award_winner"("entry_id");

-- CreateIndex
CREATE UNIQUE INDEX "award_winner_result_id_category_prize_entry_id_municipality_key" ON "award_winner"("result_id", "category", "prize", "entry_id", "municipality_code");

-- CreateIndex
CREATE INDEX "published_winner_published_at_winner_id_idx" ON "published_winner"("published_at", "winner_id");

-- CreateIndex
CREATE UNIQUE INDEX "published_winner_fiscal_year_ordinal_key" ON "published_winner"("fiscal_year", "ordinal");

-- AddForeignKey
ALTER TABLE "award_result" ADD CONSTRAINT "award_result_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "award_edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "award_winner" ADD CONSTRAINT "award_winner_result_id_fkey" FOREIGN KEY ("result_id") REFERENCES "award_result"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "award_winner" ADD CONSTRAINT "award_winner_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "award_entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A status changes only along the transition table, and only with its event in the same transaction.
CREATE CONSTRAINT TRIGGER award_result_status_guard AFTER INSERT OR UPDATE OF status ON award_result
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION case_status_guard('awardResult');

ALTER TABLE award_result
  ADD CONSTRAINT award_result_proposed_by FOREIGN KEY (proposed_by) REFERENCES account (id),
  ADD CONSTRAINT award_result_decided_by FOREIGN KEY (decided_by) REFERENCES account (id),
  -- Nobody decides alone, and nothing is decided without the approval of the ministry.
  ADD CONSTRAINT award_result_by_another CHECK (
    status NOT IN ('DECIDED', 'SCHEDULED', 'RELEASED')
    OR (decided_by IS NOT NULL AND decided_at IS NOT NULL AND decided_by <> proposed_by
        AND approver <> '' AND approval_number <> '' AND approved_on IS NOT NULL)
  ),
  ADD CONSTRAINT award_result_seal CHECK (
    (status IN ('DECIDED', 'SCHEDULED', 'RELEASED')) = (sha256 IS NOT NULL) AND sha256 ~ '^[0-9a-f]{64}$'
  ),
  ADD CONSTRAINT award_result_release CHECK (
    (status IN ('SCHEDULED', 'RELEASED')) = (release_at IS NOT NULL) AND (status = 'RELEASED') = (released_at IS NOT NULL)
  );

-- What was decided stays as it was decided.
CREATE FUNCTION award_winner_sealed() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT status FROM award_result WHERE id = coalesce(NEW.result_id, OLD.result_id)) <> 'DRAFT' THEN
    RAISE EXCEPTION 'award_winner %: the result is no draft', coalesce(NEW.id, OLD.id) USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN coalesce(NEW, OLD);
END
$$;
CREATE TRIGGER award_winner_sealed BEFORE INSERT OR UPDATE OR DELETE ON award_winner
FOR EACH ROW EXECUTE FUNCTION award_winner_sealed();

CREATE FUNCTION award_result_sealed() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.status <> 'DRAFT' AND (NEW.commentary, NEW.greeting) IS DISTINCT FROM (OLD.commentary, OLD.greeting) THEN
    RAISE EXCEPTION 'award_result %: it is no draft', OLD.id USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER award_result_sealed BEFORE UPDATE ON award_result
FOR EACH ROW EXECUTE FUNCTION award_result_sealed();

DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'portal_app') THEN
    REVOKE DELETE, TRUNCATE ON award_result FROM portal_app;
    REVOKE TRUNCATE ON award_winner, published_winner FROM portal_app;
  END IF;
END
$$;

-- The transition table of lib/awards/results/workflow.ts, one row for each arrow.

INSERT INTO workflow_step (flow, action, from_status, to_status) VALUES
  ('awardResult', 'begin', '', 'DRAFT'),
  ('awardResult', 'propose', 'DRAFT', 'PROPOSED'),
  ('awardResult', 'decide', 'PROPOSED', 'DECIDED'),
  ('awardResult', 'sendBack', 'PROPOSED', 'DRAFT'),
  ('awardResult', 'takeBack', 'PROPOSED', 'DRAFT'),
  ('awardResult', 'unlock', 'DECIDED', 'DRAFT'),
  ('awardResult', 'schedule', 'DECIDED', 'SCHEDULED'),
  ('awardResult', 'unschedule', 'SCHEDULED', 'DECIDED'),
  ('awardResult', 'release', 'SCHEDULED', 'RELEASED');
