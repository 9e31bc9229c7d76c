-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "duty" AS ENUM ('DECLARATIONS', 'CONTENT', 'ACCOUNTS', 'AUDIT', 'MAIL', 'SETTINGS');

-- CreateEnum
CREATE TYPE "attachment_status" AS ENUM ('QUARANTINED', 'CLEAN', 'REJECTED');

-- CreateEnum
CREATE TYPE "declaration_status" AS ENUM ('SUBMITTED', 'IN_REVIEW', 'RETURNED', 'ACCEPTED', 'PUBLISHED', 'CHANGE_SUBMITTED', 'CHANGE_RETURNED', 'SUSPENDED', 'EXPIRED', 'REFUSED', 'WITHDRAWN', 'CANCELLED');

-- CreateEnum
CREATE TYPE "mail_status" AS ENUM ('QUEUED', 'SENT', 'FAILED', 'CANCELLED');

-- CreateTable
CREATE TABLE "account" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "password_hash" TEXT NOT NULL,
    "totp_secret" TEXT,
    "totp_last_step" INTEGER,
    "duties" "duty"[],
    "is_active" BOOLEAN NOT NULL DEFAULT true,
    "session_version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "session_version" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "id" BIGSERIAL NOT NULL,
    "subject_kind" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "seq" INTEGER NOT NULL DEFAULT 0,
    "action" TEXT NOT NULL,
    "outcome" TEXT NOT NULL DEFAULT 'done',
    "flow" TEXT,
    "from_status" TEXT,
    "to_status" TEXT,
    "actor_kind" TEXT NOT NULL,
    "actor_id" TEXT,
    "channel" TEXT NOT NULL,
    "reason" TEXT,
    "before" JSONB,
    "after" JSONB,
    "occurred_at" TIMESTAMPTZ(3) NOT NULL,
    "request_id" TEXT,
    "previous_hash" TEXT NOT NULL DEFAULT '',
    "hash" TEXT NOT NULL DEFAULT '',
    "xact" xid8 NOT NULL DEFAULT pg_current_xact_id(),

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_chain" (
    "subject_kind" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "head_seq" INTEGER NOT NULL,
    "head_hash" TEXT NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "audit_chain_pkey" PRIMARY KEY ("subject_kind","subject_id")
);

-- CreateTable
CREATE TABLE "audit_seal" (
    "day" DATE NOT NULL,
    "chains" INTEGER NOT NULL,
    "events" BIGINT NOT NULL,
    "last_id" BIGINT NOT NULL,
    "digest" TEXT NOT NULL,
    "heads" TEXT NOT NULL,
    "sealed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "audit_seal_pkey" PRIMARY KEY ("day")
);

-- CreateTable
CREATE TABLE "workflow_step" (
    "flow" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "from_status" TEXT NOT NULL,
    "to_status" TEXT NOT NULL,

    CONSTRAINT "workflow_step_pkey" PRIMARY KEY ("flow","action","from_status")
);

-- CreateTable
CREATE TABLE "draft" (
    "id" UUID NOT NULL,
    "flow" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "case_id" UUID,
    "account_id" UUID,
    "form_version" TEXT NOT NULL,
    "answers" JSONB NOT NULL,
    "revisions" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "draft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "draft_device" (
    "token_hash" TEXT NOT NULL,
    "draft_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "draft_device_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "resume_link" (
    "token_hash" TEXT NOT NULL,
    "draft_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "resume_link_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "submission" (
    "key" UUID NOT NULL,
    "flow" TEXT NOT NULL,
    "case_id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "content_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "submission_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "sealed_version" (
    "id" UUID NOT NULL,
    "flow" TEXT NOT NULL,
    "case_id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "form_version" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "sealed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sealed_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "attachment" (
    "id" UUID NOT NULL,
    "draft_id" UUID,
    "flow" TEXT NOT NULL,
    "case_id" UUID,
    "field" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "storage_key" TEXT NOT NULL,
    "width" INTEGER,
    "height" INTEGER,
    "status" "attachment_status" NOT NULL DEFAULT 'CLEAN',
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "attachment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "correction_request" (
    "id" UUID NOT NULL,
    "flow" TEXT NOT NULL,
    "case_id" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "version_id" UUID NOT NULL,
    "requested_by" UUID NOT NULL,
    "requested_at" TIMESTAMPTZ(3) NOT NULL,
    "answered_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "correction_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "correction_item" (
    "id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "field" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "explanation" TEXT,
    "before" JSONB,
    "after" JSONB,

    CONSTRAINT "correction_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "internal_note" (
    "id" UUID NOT NULL,
    "flow" TEXT NOT NULL,
    "case_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "body" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "internal_note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "check_result" (
    "version_id" UUID NOT NULL,
    "item" TEXT NOT NULL,
    "flow" TEXT NOT NULL,
    "case_id" UUID NOT NULL,
    "result" TEXT NOT NULL,
    "note" TEXT,
    "checked_by" UUID NOT NULL,
    "checked_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "check_result_pkey" PRIMARY KEY ("version_id","item")
);

-- CreateTable
CREATE TABLE "approval_request" (
    "id" UUID NOT NULL,
    "flow" TEXT NOT NULL,
    "case_id" UUID NOT NULL,
    "action" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "requested_by" UUID NOT NULL,
    "requested_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_by" UUID,
    "decided_at" TIMESTAMPTZ(3),
    "is_approved" BOOLEAN,

    CONSTRAINT "approval_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "access_code" (
    "id" UUID NOT NULL,
    "flow" TEXT NOT NULL,
    "case_id" UUID,
    "code_hash" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "access_code_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contact_session" (
    "token_hash" TEXT NOT NULL,
    "flow" TEXT NOT NULL,
    "case_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "contact_session_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "declaration" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "status" "declaration_status" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "fiscal_year" INTEGER NOT NULL,
    "channel" TEXT NOT NULL,
    "organization_name" TEXT NOT NULL,
    "corporate_number" TEXT,
    "prefecture_code" TEXT NOT NULL,
    "industry_code" TEXT NOT NULL,
    "policy_items" TEXT[],
    "contact_email" TEXT NOT NULL,
    "contact_name" TEXT NOT NULL,
    "search_text" TEXT NOT NULL,
    "search_grams" TEXT[],
    "current_version_id" UUID NOT NULL,
    "published_version_id" UUID,
    "assignee_id" UUID,
    "outside_reason" TEXT,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "stopped_since" TIMESTAMPTZ(3),
    "stopped_days" INTEGER NOT NULL DEFAULT 0,
    "decided_at" TIMESTAMPTZ(3),
    "accepted_at" TIMESTAMPTZ(3),
    "publish_at" TIMESTAMPTZ(3),
    "first_published_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "valid_until" DATE,
    "reminded_days" INTEGER,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "declaration_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "published_declaration" (
    "declaration_id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "organization_name" TEXT NOT NULL,
    "organization_kana" TEXT NOT NULL,
    "legal_form" TEXT NOT NULL,
    "corporate_number" TEXT,
    "prefecture_code" TEXT NOT NULL,
    "municipality" TEXT NOT NULL,
    "industry_code" TEXT NOT NULL,
    "employee_band" TEXT NOT NULL,
    "website_url" TEXT,
    "representative" TEXT,
    "policy_items" TEXT[],
    "efforts" TEXT NOT NULL,
    "partner_areas" TEXT[],
    "started_on" TEXT,
    "logo_id" UUID,
    "logo_alt" TEXT,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "valid_until" DATE,
    "search_text" TEXT NOT NULL,
    "search_grams" TEXT[],

    CONSTRAINT "published_declaration_pkey" PRIMARY KEY ("declaration_id")
);

-- CreateTable
CREATE TABLE "mail" (
    "id" UUID NOT NULL,
    "template" TEXT NOT NULL,
    "recipient" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "status" "mail_status" NOT NULL DEFAULT 'QUEUED',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "last_error" TEXT,
    "flow" TEXT,
    "case_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "setting" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "valid_from" DATE NOT NULL,
    "updated_by" UUID,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "setting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "publication" (
    "id" BIGSERIAL NOT NULL,
    "tags" TEXT[],
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "publication_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "account_email_key" ON "account"("email");

-- CreateIndex
CREATE INDEX "session_account_id_expires_at_idx" ON "session"("account_id", "expires_at");

-- CreateIndex
CREATE INDEX "audit_event_occurred_at_id_idx" ON "audit_event"("occurred_at", "id");

-- CreateIndex
CREATE INDEX "audit_event_actor_id_occurred_at_idx" ON "audit_event"("actor_id", "occurred_at");

-- CreateIndex
CREATE INDEX "audit_event_action_occurred_at_idx" ON "audit_event"("action", "occurred_at");

-- CreateIndex
CREATE UNIQUE INDEX "audit_event_subject_kind_subject_id_seq_key" ON "audit_event"("subject_kind", "subject_id", "seq");

-- CreateIndex
CREATE INDEX "audit_chain_updated_at_idx" ON "audit_chain"("updated_at");

-- CreateIndex
CREATE INDEX "draft_expires_at_idx" ON "draft"("expires_at");

-- CreateIndex
CREATE INDEX "draft_case_id_idx" ON "draft"("case_id");

-- CreateIndex
CREATE INDEX "draft_device_draft_id_idx" ON "draft_device"("draft_id");

-- CreateIndex
CREATE INDEX "resume_link_draft_id_idx" ON "resume_link"("draft_id");

-- CreateIndex
CREATE INDEX "submission_case_id_idx" ON "submission"("case_id");

-- CreateIndex
CREATE INDEX "sealed_version_number_idx" ON "sealed_version"("number");

-- CreateIndex
CREATE UNIQUE INDEX "sealed_version_case_id_ordinal_key" ON "sealed_version"("case_id", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "attachment_storage_key_key" ON "attachment"("storage_key");

-- CreateIndex
CREATE INDEX "attachment_draft_id_idx" ON "attachment"("draft_id");

-- CreateIndex
CREATE INDEX "attachment_case_id_idx" ON "attachment"("case_id");

-- CreateIndex
CREATE UNIQUE INDEX "correction_request_case_id_round_key" ON "correction_request"("case_id", "round");

-- CreateIndex
CREATE UNIQUE INDEX "correction_item_request_id_field_key" ON "correction_item"("request_id", "field");

-- CreateIndex
CREATE INDEX "internal_note_case_id_created_at_idx" ON "internal_note"("case_id", "created_at");

-- CreateIndex
CREATE INDEX "check_result_case_id_idx" ON "check_result"("case_id");

-- CreateIndex
CREATE INDEX "approval_request_case_id_idx" ON "approval_request"("case_id");

-- CreateIndex
CREATE INDEX "access_code_case_id_idx" ON "access_code"("case_id");

-- CreateIndex
CREATE INDEX "access_code_expires_at_idx" ON "access_code"("expires_at");

-- CreateIndex
CREATE INDEX "contact_session_case_id_idx" ON "contact_session"("case_id");

-- CreateIndex
CREATE INDEX "contact_session_expires_at_idx" ON "contact_session"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "declaration_number_key" ON "declaration"("number");

-- CreateIndex
CREATE INDEX "declaration_status_received_at_id_idx" ON "declaration"("status", "received_at", "id");

-- CreateIndex
CREATE INDEX "declaration_assignee_id_status_idx" ON "declaration"("assignee_id", "status");

-- CreateIndex
CREATE INDEX "declaration_publish_at_idx" ON "declaration"("publish_at");

-- CreateIndex
CREATE INDEX "declaration_valid_until_idx" ON "declaration"("valid_until");

-- CreateIndex
CREATE INDEX "declaration_search_grams_idx" ON "declaration" USING GIN ("search_grams");

-- CreateIndex
CREATE UNIQUE INDEX "published_declaration_number_key" ON "published_declaration"("number");

-- CreateIndex
CREATE INDEX "published_declaration_published_at_declaration_id_idx" ON "published_declaration"("published_at" DESC, "declaration_id");

-- CreateIndex
CREATE INDEX "published_declaration_prefecture_code_published_at_idx" ON "published_declaration"("prefecture_code", "published_at");

-- CreateIndex
CREATE INDEX "published_declaration_industry_code_published_at_idx" ON "published_declaration"("industry_code", "published_at");

-- CreateIndex
CREATE INDEX "published_declaration_policy_items_idx" ON "published_declaration" USING GIN ("policy_items");

-- CreateIndex
CREATE INDEX "published_declaration_search_grams_idx" ON "published_declaration" USING GIN ("search_grams");

-- CreateIndex
CREATE INDEX "mail_status_created_at_idx" ON "mail"("status", "created_at");

-- CreateIndex
CREATE INDEX "mail_case_id_idx" ON "mail"("case_id");

-- CreateIndex
CREATE INDEX "mail_created_at_id_idx" ON "mail"("created_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "setting_key_valid_from_key" ON "setting"("key", "valid_from");

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft_device" ADD CONSTRAINT "draft_device_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "draft"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "resume_link" ADD CONSTRAINT "resume_link_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "draft"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "draft"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "correction_item" ADD CONSTRAINT "correction_item_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "correction_request"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "declaration" ADD CONSTRAINT "declaration_assignee_id_fkey" FOREIGN KEY ("assignee_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
