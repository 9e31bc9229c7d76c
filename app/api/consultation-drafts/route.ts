import type { Visitor } from "@/lib/access/actor";
import { heldDraft, keepHolding } from "@/lib/auth/held-draft";
import { overLimit } from "@/lib/auth/visitor-limit";
import { CONSULTATION_FIELD_NAMES } from "@/lib/consultations/fields";
import { attempt } from "@/lib/db/unit-of-work";
import { answerAutosave, problem, readAutosave } from "@/lib/drafts/autosave";
import { saveAnswers } from "@/lib/drafts/commands";

const visitor: Visitor = { kind: "visitor" };

/** Files are stored by the form alone. */
const names = CONSULTATION_FIELD_NAMES.filter((name) => name !== "files");

/** Keeps what is being typed, field by field, without anybody pressing a button. */
export async function POST(request: Request): Promise<Response> {
  const read = await readAutosave(request, names);
  if (!read.ok) return read.answer;
  const draft = await heldDraft("consultation");
  if (draft?.flow !== "consultation") return problem("expired");
  const refusal = await overLimit("autosave", draft.id);
  if (refusal !== null) return problem(refusal);
  const outcome = await attempt(visitor, (uow) => saveAnswers(uow, { draftId: draft.id, ...read.value }));
  if (outcome.ok) await keepHolding("consultation");
  return answerAutosave(outcome, read.value);
}
