-- CreateTable
CREATE TABLE "viewing" (
    "id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "viewer_id" UUID NOT NULL,
    "target_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "viewing_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "viewing_session_id_until_idx" ON "viewing"("session_id", "until");

-- CreateIndex
CREATE INDEX "viewing_target_id_started_at_idx" ON "viewing"("target_id", "started_at");

-- AddForeignKey
ALTER TABLE "viewing" ADD CONSTRAINT "viewing_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "viewing" ADD CONSTRAINT "viewing_target_id_fkey" FOREIGN KEY ("target_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- Nobody looks as themselves, and half an hour is the most. One at a time in a browser.
ALTER TABLE viewing
  ADD CONSTRAINT viewing_other CHECK (viewer_id <> target_id),
  ADD CONSTRAINT viewing_reason CHECK (length(reason) > 0),
  ADD CONSTRAINT viewing_time CHECK (until <= started_at + interval '30 minutes');
CREATE UNIQUE INDEX viewing_open ON viewing (session_id) WHERE ended_at IS NULL;

DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'portal_app') THEN
    REVOKE DELETE, TRUNCATE ON viewing FROM portal_app;
  END IF;
END
$$;
