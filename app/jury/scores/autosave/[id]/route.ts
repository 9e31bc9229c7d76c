import { currentJuror } from "@/lib/auth/juror";
import { overLimit } from "@/lib/auth/visitor-limit";
import { sheetLabels } from "@/lib/awards/scoring/answers";
import { saveSheet } from "@/lib/awards/scoring/commands/save";
import { getOwnSheet } from "@/lib/awards/scoring/queries/own";
import { attempt } from "@/lib/db/unit-of-work";
import { answerAutosave, problem, readAutosave } from "@/lib/drafts/autosave";

type Context = { readonly params: Promise<{ readonly id: string }> };

/** Keeps what a juror is typing. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const juror = await currentJuror();
  const { id } = await params;
  const sheet = juror === null || !/^[\da-f-]{36}$/.test(id) ? null : await getOwnSheet(juror, id);
  if (juror === null || sheet === null) return problem("expired");
  const read = await readAutosave(request, Object.keys(sheetLabels(sheet.criteria)));
  if (!read.ok) return read.answer;
  const refusal = await overLimit("autosave", sheet.id);
  if (refusal !== null) return problem(refusal);
  const outcome = await attempt(juror, (uow) => saveSheet(uow, { sheetId: sheet.id, ...read.value }));
  return answerAutosave(outcome, read.value);
}
