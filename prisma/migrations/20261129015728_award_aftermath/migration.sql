-- CreateTable
CREATE TABLE "award_feedback_comment" (
    "entry_id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "comment" TEXT NOT NULL,
    "written_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "award_feedback_comment_pkey" PRIMARY KEY ("entry_id")
);

-- CreateTable
CREATE TABLE "award_feedback" (
    "entry_id" UUID NOT NULL,
    "criteria" JSONB NOT NULL,
    "comment" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "award_feedback_pkey" PRIMARY KEY ("entry_id")
);

-- CreateTable
CREATE TABLE "award_showcase_answer" (
    "entry_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "is_consent" BOOLEAN NOT NULL,
    "answered_by" UUID NOT NULL,
    "answered_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "award_showcase_answer_pkey" PRIMARY KEY ("entry_id","ordinal")
);

-- CreateTable
CREATE TABLE "award_case_study" (
    "entry_id" UUID NOT NULL,
    "content_id" UUID NOT NULL,
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "award_case_study_pkey" PRIMARY KEY ("entry_id")
);

-- CreateTable
CREATE TABLE "award_integrity_report" (
    "edition_id" UUID NOT NULL,
    "content" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "award_integrity_report_pkey" PRIMARY KEY ("edition_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "award_case_study_content_id_key" ON "award_case_study"("content_id");

ALTER TABLE award_feedback_comment
  ADD CONSTRAINT award_feedback_comment_entry FOREIGN KEY (entry_id) REFERENCES award_entry (id),
  ADD CONSTRAINT award_feedback_comment_written_by FOREIGN KEY (written_by) REFERENCES account (id),
  ADD CONSTRAINT award_feedback_comment_words CHECK (comment <> '');
ALTER TABLE award_feedback ADD CONSTRAINT award_feedback_entry FOREIGN KEY (entry_id) REFERENCES award_entry (id);
ALTER TABLE award_showcase_answer
  ADD CONSTRAINT award_showcase_answer_entry FOREIGN KEY (entry_id) REFERENCES award_entry (id),
  ADD CONSTRAINT award_showcase_answer_answered_by FOREIGN KEY (answered_by) REFERENCES account (id),
  ADD CONSTRAINT award_showcase_answer_ordinal CHECK (ordinal >= 1);
ALTER TABLE award_case_study
  ADD CONSTRAINT award_case_study_entry FOREIGN KEY (entry_id) REFERENCES award_entry (id),
  ADD CONSTRAINT award_case_study_content FOREIGN KEY (content_id) REFERENCES content (id),
  ADD CONSTRAINT award_case_study_created_by FOREIGN KEY (created_by) REFERENCES account (id);
ALTER TABLE award_integrity_report
  ADD CONSTRAINT award_integrity_report_edition FOREIGN KEY (edition_id) REFERENCES award_edition (id),
  ADD CONSTRAINT award_integrity_report_sha256 CHECK (sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex'));

CREATE FUNCTION award_is_released(edition uuid) RETURNS boolean
LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM award_result WHERE edition_id = edition AND status = 'RELEASED')
$$;

-- Nobody hears how an entry was judged before the result is out, and what was told is not told otherwise later.
CREATE FUNCTION award_feedback_released() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF NOT award_is_released((SELECT edition_id FROM award_entry WHERE id = NEW.entry_id)) THEN
    RAISE EXCEPTION '% %: the result is not released', TG_TABLE_NAME, NEW.entry_id USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER award_feedback_released BEFORE INSERT ON award_feedback
FOR EACH ROW EXECUTE FUNCTION award_feedback_released();
CREATE TRIGGER award_feedback_final BEFORE UPDATE OR DELETE OR TRUNCATE ON award_feedback
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- 講評 is what was written before the release, and stays.
CREATE FUNCTION award_feedback_comment_before() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF award_is_released((SELECT edition_id FROM award_entry WHERE id = coalesce(NEW.entry_id, OLD.entry_id))) THEN
    RAISE EXCEPTION 'award_feedback_comment %: the result is released', coalesce(NEW.entry_id, OLD.entry_id)
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN coalesce(NEW, OLD);
END
$$;
CREATE TRIGGER award_feedback_comment_before BEFORE INSERT OR UPDATE OR DELETE ON award_feedback_comment
FOR EACH ROW EXECUTE FUNCTION award_feedback_comment_before();

-- Only winners are asked, and only after the release; every answer stays.
CREATE FUNCTION award_showcase_answer_of_winner() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT 1 FROM award_winner w JOIN award_result r ON r.id = w.result_id
     WHERE w.entry_id = NEW.entry_id AND r.status = 'RELEASED'
  ) THEN
    RAISE EXCEPTION 'award_showcase_answer %: no winner of a released result', NEW.entry_id
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER award_showcase_answer_of_winner BEFORE INSERT ON award_showcase_answer
FOR EACH ROW EXECUTE FUNCTION award_showcase_answer_of_winner();
CREATE TRIGGER award_showcase_answer_final BEFORE UPDATE OR DELETE OR TRUNCATE ON award_showcase_answer
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE FUNCTION award_showcase_consent(entry uuid) RETURNS boolean
LANGUAGE sql STABLE AS $$
  SELECT coalesce((SELECT is_consent FROM award_showcase_answer WHERE entry_id = entry ORDER BY ordinal DESC LIMIT 1), false)
$$;

-- No case study is begun, and none published, without the consent of the winner.
CREATE FUNCTION award_case_study_consented() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF NOT award_showcase_consent(NEW.entry_id) THEN
    RAISE EXCEPTION 'award_case_study %: the winner has not consented', NEW.entry_id
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER award_case_study_consented BEFORE INSERT ON award_case_study
FOR EACH ROW EXECUTE FUNCTION award_case_study_consented();
CREATE TRIGGER award_case_study_final BEFORE UPDATE OR DELETE OR TRUNCATE ON award_case_study
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE FUNCTION published_content_consented() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM award_case_study WHERE content_id = NEW.content_id AND NOT award_showcase_consent(entry_id)
  ) THEN
    RAISE EXCEPTION 'published_content %: the winner has not consented', NEW.content_id
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER published_content_consented BEFORE INSERT ON published_content
FOR EACH ROW EXECUTE FUNCTION published_content_consented();

CREATE FUNCTION award_integrity_report_released() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF NOT award_is_released(NEW.edition_id) THEN
    RAISE EXCEPTION 'award_integrity_report %: the result is not released', NEW.edition_id
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER award_integrity_report_released BEFORE INSERT ON award_integrity_report
FOR EACH ROW EXECUTE FUNCTION award_integrity_report_released();
CREATE TRIGGER award_integrity_report_final BEFORE UPDATE OR DELETE OR TRUNCATE ON award_integrity_report
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'portal_app') THEN
    REVOKE UPDATE, DELETE, TRUNCATE ON award_feedback, award_showcase_answer, award_case_study, award_integrity_report
      FROM portal_app;
    REVOKE TRUNCATE ON award_feedback_comment FROM portal_app;
  END IF;
END
$$;

-- The arrow of lib/publishing/workflow.ts by which an officer of the award begins a case study.
INSERT INTO workflow_step (flow, action, from_status, to_status) VALUES
  ('content', 'createFromAward', '', 'DRAFT');
