import { currentMember } from "@/lib/auth/member";
import { overLimit } from "@/lib/auth/visitor-limit";
import { attempt } from "@/lib/db/unit-of-work";
import { answerAutosave, problem, readAutosave } from "@/lib/drafts/autosave";
import { AlreadySent } from "@/lib/errors";
import { keepOwnAnswers } from "@/lib/offices/commands/own-work";
import { kindsOf, ownForm, PHOTO_FIELDS } from "@/lib/offices/own-form";
import { getOwnWork } from "@/lib/offices/queries/own-work";

type Context = { readonly params: Promise<{ readonly draft: string }> };

/** Keeps what a member is typing, field by field, without anybody pressing a button. Pictures are stored by the form alone. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const member = await currentMember();
  const found = member === null ? null : await getOwnWork(member, (await params).draft);
  if (member === null || found === null) return problem("expired");
  if (found.kind === "over") return problem(new AlreadySent(found.number));
  const { draft, asked } = found.work;
  const names = [...kindsOf(ownForm(asked)).keys()].filter((name) => !PHOTO_FIELDS.includes(name));
  const read = await readAutosave(request, names);
  if (!read.ok) return read.answer;
  const refusal = await overLimit("autosave", draft.id);
  if (refusal !== null) return problem(refusal);
  const outcome = await attempt(member, (uow) => keepOwnAnswers(uow, { draftId: draft.id, ...read.value }));
  return answerAutosave(outcome, read.value);
}
