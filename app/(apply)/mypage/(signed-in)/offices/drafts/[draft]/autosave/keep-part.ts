import { overLimit } from "@/lib/auth/visitor-limit";
import { attempt } from "@/lib/db/unit-of-work";
import { answerAutosave, problem, readAutosave } from "@/lib/drafts/autosave";
import { AlreadySent } from "@/lib/errors";
import { keepOwnAnswers } from "@/lib/offices/commands/own-work";
import { kindsOf, ownForm, PHOTO_FIELDS } from "@/lib/offices/own-form";
import { getOwnWork, type Writer } from "@/lib/offices/queries/own-work";

/** What is being typed, field by field, without anybody pressing a button. Pictures are stored by the form alone. */
export async function keepPart(writer: Writer | null, draftId: string, request: Request): Promise<Response> {
  const found = writer === null ? null : await getOwnWork(writer, draftId);
  if (writer === null || found === null) return problem("expired");
  if (found.kind === "over") return problem(new AlreadySent(found.number));
  const { draft, asked } = found.work;
  const names = [...kindsOf(ownForm(asked)).keys()].filter((name) => !PHOTO_FIELDS.includes(name));
  const read = await readAutosave(request, names);
  if (!read.ok) return read.answer;
  const refusal = await overLimit("autosave", draft.id);
  if (refusal !== null) return problem(refusal);
  const outcome = await attempt(writer, (uow) => keepOwnAnswers(uow, { draftId: draft.id, ...read.value }));
  return answerAutosave(outcome, read.value);
}
