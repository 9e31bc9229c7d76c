import type { Rows } from "@/app/(apply)/mypage/section-saving/reviewed";
import { listFilesOfDraft } from "@/lib/attachments/queries";
import type { Task } from "@/lib/awards/editions/rules/eligibility-task";
import { FILES_FIELD } from "@/lib/awards/entries/fields/files";
import { answerRows } from "@/lib/awards/entries/presentation";
import type { OwnWork } from "@/lib/awards/entries/queries/own-work";
import { asList } from "@/lib/drafts/answers";
import type { OwnPreview } from "@/lib/drafts/preview";

/** The answers as they would be sent, and those that were, in words. */
export async function rowsOf({ draft, call, sent, applicant }: OwnWork, { answers }: OwnPreview): Promise<Rows> {
  const named = [answers, sent ?? {}].flatMap((kept) => asList(kept[FILES_FIELD]));
  const files = await listFilesOfDraft(draft, named);
  return {
    after: answerRows(call, { ...answers, applicantName: applicant.name }, files),
    before: answerRows(call, sent ?? {}, files),
  };
}

/** Why the conditions of entry keep it from being sent. */
export function conditionObstacle(tasks: readonly Task[]): string | null {
  const open = tasks.filter(({ state }) => state === "problem" || state === "todo");
  if (open.length === 0) return null;
  return `応募の条件を満たしていない項目が${open.length}件あります。${open.map(({ words }) => words).join("")}`;
}
