-- AlterEnum
ALTER TYPE "content_kind" ADD VALUE 'FAQ' BEFORE 'PAGE';

-- An officer of the consultations begins a draft out of an answer; the editors of the desk go on with it.
INSERT INTO workflow_step (flow, action, from_status, to_status) VALUES
  ('content', 'createFromAnswer', '', 'DRAFT');
