import { keepPart } from "@/app/(apply)/mypage/section-saving/keep-part";
import { attempt } from "@/lib/db/unit-of-work";
import { problem } from "@/lib/drafts/autosave";
import { keepOwnAnswers } from "@/lib/offices/commands/own-work";
import { OFFICE_FORM } from "@/lib/offices/own-form";
import { getOwnWork, type Writer } from "@/lib/offices/queries/own-work";

/** What is being typed about an office. */
export async function keepOfficePart(writer: Writer | null, draftId: string, request: Request): Promise<Response> {
  if (writer === null) return problem("expired");
  const found = await getOwnWork(writer, draftId);
  const keep = (input: Parameters<typeof keepOwnAnswers>[1]) => attempt(writer, (uow) => keepOwnAnswers(uow, input));
  return keepPart({ found, formOf: () => OFFICE_FORM, keep }, request);
}
