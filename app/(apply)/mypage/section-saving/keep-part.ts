import { overLimit } from "@/lib/auth/visitor-limit";
import type { Attempt } from "@/lib/db/unit-of-work";
import { answerAutosave, problem, readAutosave } from "@/lib/drafts/autosave";
import type { SaveAnswersInput, SavedDraft } from "@/lib/drafts/commands";
import { kindsOfForm, openForm, type SectionedForm } from "@/lib/drafts/sectioned-form";
import { AlreadySent } from "@/lib/errors";
import type { FoundWork, PartWork } from "./saved-part";

export type Keeping<W extends PartWork> = {
  /** Null for whoever may not write on it. */
  readonly found: FoundWork<W> | null;
  readonly formOf: (work: W) => Pick<SectionedForm, "fields" | "questions" | "kinds" | "files">;
  readonly keep: (input: SaveAnswersInput) => Promise<Attempt<SavedDraft>>;
};

/** What is being typed, field by field, without anybody pressing a button. Files are stored by the form alone. */
export async function keepPart<W extends PartWork>(
  { found, formOf, keep }: Keeping<W>,
  request: Request,
): Promise<Response> {
  if (found === null) return problem("expired");
  if (found.kind === "over") return problem(new AlreadySent(found.number));
  const { draft, asked } = found.work;
  const whole = formOf(found.work);
  const names = [...kindsOfForm(whole, openForm(whole, asked)).keys()].filter((name) => !whole.files.includes(name));
  const read = await readAutosave(request, names);
  if (!read.ok) return read.answer;
  const refusal = await overLimit("autosave", draft.id);
  if (refusal !== null) return problem(refusal);
  return answerAutosave(await keep({ draftId: draft.id, ...read.value }), read.value);
}
