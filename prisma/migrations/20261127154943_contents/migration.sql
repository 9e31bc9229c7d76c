-- CreateEnum
CREATE TYPE "content_kind" AS ENUM ('POLICY', 'GUIDELINE', 'CASE_STUDY', 'NEWS', 'EVENT', 'PAGE', 'BANNER');

-- CreateEnum
CREATE TYPE "content_status" AS ENUM ('DRAFT', 'IN_REVIEW', 'APPROVED', 'PUBLISHED', 'REVISING', 'REVISION_IN_REVIEW', 'REVISION_APPROVED', 'ARCHIVED');

-- CreateTable
CREATE TABLE "content" (
    "id" UUID NOT NULL,
    "kind" "content_kind" NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "status" "content_status" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "current_version_id" UUID NOT NULL,
    "published_version_id" UUID,
    "author_id" UUID NOT NULL,
    "approved_by" UUID,
    "return_reason" TEXT,
    "publish_at" TIMESTAMPTZ(3),
    "first_published_at" TIMESTAMPTZ(3),
    "published_at" TIMESTAMPTZ(3),
    "expires_at" TIMESTAMPTZ(3),
    "archived_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "content_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "content_version" (
    "id" UUID NOT NULL,
    "content_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "author_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "content_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "content_address" (
    "kind" "content_kind" NOT NULL,
    "slug" TEXT NOT NULL,
    "content_id" UUID NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "content_address_pkey" PRIMARY KEY ("kind","slug")
);

-- CreateTable
CREATE TABLE "published_content" (
    "content_id" UUID NOT NULL,
    "kind" "content_kind" NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "audiences" TEXT[],
    "categories" TEXT[],
    "ministry" TEXT,
    "starts_on" DATE,
    "ends_on" DATE,
    "position" INTEGER NOT NULL DEFAULT 1000,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "published_content_pkey" PRIMARY KEY ("content_id")
);

-- CreateTable
CREATE TABLE "search_entry" (
    "address" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "audiences" TEXT[],
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "title_key" TEXT NOT NULL,
    "text_key" TEXT NOT NULL,
    "grams" TEXT[],

    CONSTRAINT "search_entry_pkey" PRIMARY KEY ("address")
);

-- CreateTable
CREATE TABLE "content_image" (
    "id" UUID NOT NULL,
    "file_name" TEXT NOT NULL,
    "alt" TEXT NOT NULL,
    "rights" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "widths" INTEGER[],
    "storage_key" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "is_public" BOOLEAN NOT NULL DEFAULT false,
    "uploaded_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "content_image_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "page_feedback" (
    "id" UUID NOT NULL,
    "address" TEXT NOT NULL,
    "is_helpful" BOOLEAN NOT NULL,
    "comment" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "handled_at" TIMESTAMPTZ(3),
    "handled_by" UUID,

    CONSTRAINT "page_feedback_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "content_kind_status_updated_at_id_idx" ON "content"("kind", "status", "updated_at" DESC, "id");

-- CreateIndex
CREATE INDEX "content_publish_at_idx" ON "content"("publish_at");

-- CreateIndex
CREATE INDEX "content_expires_at_idx" ON "content"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "content_kind_slug_key" ON "content"("kind", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "content_version_content_id_ordinal_key" ON "content_version"("content_id", "ordinal");

-- CreateIndex
CREATE INDEX "content_address_content_id_idx" ON "content_address"("content_id");

-- CreateIndex
CREATE INDEX "published_content_kind_published_at_content_id_idx" ON "published_content"("kind", "published_at" DESC, "content_id");

-- CreateIndex
CREATE INDEX "published_content_kind_starts_on_idx" ON "published_content"("kind", "starts_on");

-- CreateIndex
CREATE INDEX "published_content_audiences_idx" ON "published_content" USING GIN ("audiences");

-- CreateIndex
CREATE INDEX "published_content_categories_idx" ON "published_content" USING GIN ("categories");

-- CreateIndex
CREATE UNIQUE INDEX "published_content_kind_slug_key" ON "published_content"("kind", "slug");

-- CreateIndex
CREATE INDEX "search_entry_grams_idx" ON "search_entry" USING GIN ("grams");

-- CreateIndex
CREATE INDEX "search_entry_kind_idx" ON "search_entry"("kind");

-- CreateIndex
CREATE UNIQUE INDEX "content_image_storage_key_key" ON "content_image"("storage_key");

-- CreateIndex
CREATE INDEX "content_image_created_at_idx" ON "content_image"("created_at");

-- CreateIndex
CREATE INDEX "page_feedback_handled_at_created_at_id_idx" ON "page_feedback"("handled_at", "created_at", "id");

-- AddForeignKey
ALTER TABLE "content_version" ADD CONSTRAINT "content_version_content_id_fkey" FOREIGN KEY ("content_id") REFERENCES "content"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "content_address" ADD CONSTRAINT "content_address_content_id_fkey" FOREIGN KEY ("content_id") REFERENCES "content"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the database itself refuses, whoever asks (as in the guards of the declaration).

CREATE TRIGGER content_version_final BEFORE UPDATE OR DELETE OR TRUNCATE ON content_version
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER content_kept BEFORE DELETE OR TRUNCATE ON content
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE CONSTRAINT TRIGGER content_status_guard
AFTER INSERT OR UPDATE OF status ON content
DEFERRABLE INITIALLY DEFERRED
FOR EACH ROW EXECUTE FUNCTION case_status_guard('content');

ALTER TABLE content
  ADD CONSTRAINT content_slug_form CHECK (slug ~ '^[a-z0-9-]{1,80}$'),
  -- Nobody publishes alone.
  ADD CONSTRAINT content_by_another CHECK (approved_by IS NULL OR approved_by <> author_id),
  ADD CONSTRAINT content_shown_has_version CHECK (
    status IN ('DRAFT', 'IN_REVIEW', 'APPROVED', 'ARCHIVED')
    OR (published_version_id IS NOT NULL AND first_published_at IS NOT NULL)
  ),
  ADD CONSTRAINT content_scheduled CHECK ((publish_at IS NOT NULL) = (status IN ('APPROVED', 'REVISION_APPROVED'))),
  ADD CONSTRAINT content_current_version FOREIGN KEY (current_version_id) REFERENCES content_version (id) DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT content_published_version FOREIGN KEY (published_version_id) REFERENCES content_version (id);

ALTER TABLE published_content
  ADD CONSTRAINT published_content_of FOREIGN KEY (content_id) REFERENCES content (id);

DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'portal_app') THEN
    REVOKE UPDATE, DELETE, TRUNCATE ON content_version FROM portal_app;
    REVOKE DELETE, TRUNCATE ON content, content_address, content_image FROM portal_app;
  END IF;
END
$$;

-- The transition table of lib/publishing/workflow.ts, one row for each arrow.

INSERT INTO workflow_step (flow, action, from_status, to_status) VALUES
  ('content', 'create', '', 'DRAFT'),
  ('content', 'submit', 'DRAFT', 'IN_REVIEW'),
  ('content', 'return', 'IN_REVIEW', 'DRAFT'),
  ('content', 'return', 'APPROVED', 'DRAFT'),
  ('content', 'approve', 'IN_REVIEW', 'APPROVED'),
  ('content', 'publish', 'IN_REVIEW', 'PUBLISHED'),
  ('content', 'publish', 'APPROVED', 'PUBLISHED'),
  ('content', 'release', 'APPROVED', 'PUBLISHED'),
  ('content', 'discard', 'DRAFT', 'ARCHIVED'),
  ('content', 'revise', 'PUBLISHED', 'REVISING'),
  ('content', 'submitRevision', 'REVISING', 'REVISION_IN_REVIEW'),
  ('content', 'returnRevision', 'REVISION_IN_REVIEW', 'REVISING'),
  ('content', 'returnRevision', 'REVISION_APPROVED', 'REVISING'),
  ('content', 'approveRevision', 'REVISION_IN_REVIEW', 'REVISION_APPROVED'),
  ('content', 'publishRevision', 'REVISION_IN_REVIEW', 'PUBLISHED'),
  ('content', 'publishRevision', 'REVISION_APPROVED', 'PUBLISHED'),
  ('content', 'releaseRevision', 'REVISION_APPROVED', 'PUBLISHED'),
  ('content', 'dropRevision', 'REVISING', 'PUBLISHED'),
  ('content', 'archive', 'PUBLISHED', 'ARCHIVED'),
  ('content', 'expire', 'PUBLISHED', 'ARCHIVED'),
  ('content', 'expire', 'REVISING', 'ARCHIVED'),
  ('content', 'expire', 'REVISION_IN_REVIEW', 'ARCHIVED'),
  ('content', 'expire', 'REVISION_APPROVED', 'ARCHIVED'),
  ('content', 'restore', 'ARCHIVED', 'DRAFT');
