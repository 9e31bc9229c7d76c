-- AlterTable
ALTER TABLE "thread_message" ADD COLUMN     "meeting_at" TIMESTAMPTZ(3),
ADD COLUMN     "meeting_place" TEXT;

ALTER TABLE thread_message
  ADD CONSTRAINT thread_message_meeting CHECK (
    (kind = 'MEETING') = (meeting_at IS NOT NULL) AND (meeting_at IS NOT NULL) = (meeting_place IS NOT NULL)
  );
