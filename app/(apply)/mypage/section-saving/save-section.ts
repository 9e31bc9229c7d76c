import { redirect } from "next/navigation";
import { PAUSE_INTENT } from "@/components/form/intents";
import type { Attempt } from "@/lib/db/unit-of-work";
import { answersOfFields } from "@/lib/drafts/answers-of-form";
import { kindsOfForm, openForm, openSectionsOf, partOfForm, type SectionedForm } from "@/lib/drafts/sectioned-form";
import { AlreadySent } from "@/lib/errors";
import { answer, type FormState } from "@/lib/forms/form";
import { TOO_MUCH } from "@/lib/forms/read-form";
import { answerPart, faultsOfPart } from "./answer-part";
import type { FoundWork, PartWork, SavedPart, SentPart } from "./saved-part";

/** Where the pages of a draft are. */
type SectionPlaces<S extends string> = {
  readonly tasks: (draft: string, query?: Readonly<Record<string, string>>) => string;
  readonly section: (draft: string, section: S) => string;
  readonly check: (draft: string) => string;
  /** Of what the draft has become. */
  readonly sent: (number: string) => string;
};

export type Writing<Who, S extends string, W extends PartWork> = {
  readonly whole: SectionedForm<S>;
  readonly section: S;
  readonly draftId: string;
  /** Nobody, once the session is over. */
  readonly writer: Who | null;
  readonly find: (writer: Who) => Promise<FoundWork<W> | null>;
  readonly places: SectionPlaces<S>;
  readonly words: { readonly signedOut: string; readonly gone: string };
  readonly save: (writer: Who, sent: SentPart<W>) => Promise<Attempt<SavedPart>>;
};

type Typed = { readonly previous: FormState; readonly data: FormData };

/** One section: kept as it was typed, then looked over. */
export async function saveSection<Who, S extends string, W extends PartWork>(
  writing: Writing<Who, S, W>,
  { previous, data }: Typed,
): Promise<FormState> {
  const { whole, section, draftId, writer, find, places, words, save } = writing;
  const found = writer === null ? null : await find(writer);
  const open = openForm(whole, found?.kind === "open" ? found.work.asked : null);
  const form = partOfForm(whole, section, open);
  const read = answersOfFields(kindsOfForm(whole, form), data);
  if (read === null) return answer({ message: TOO_MUCH });
  const unsaved = { values: { ...read.values, seen: String(data.get("seen")) }, files: previous.files ?? {} };
  if (writer === null) return answer({ ...unsaved, message: words.signedOut });
  const sections = openSectionsOf(whole, open);
  if (found?.kind !== "open" || !sections.includes(section)) return answer({ ...unsaved, message: words.gone });

  const { work } = found;
  const outcome = await save(writer, { work, form, read, data });
  if (!outcome.ok) {
    if (outcome.error instanceof AlreadySent) redirect(places.sent(outcome.error.number));
    return answer({ ...unsaved, message: outcome.error.message });
  }
  const answered = { whole, section, work, form, read, saved: outcome.value };
  const isPaused = data.get("intent") === PAUSE_INTENT && Object.keys(read.errors).length === 0;
  if (isPaused) redirect(places.tasks(draftId, { done: "saved" }));
  if (outcome.value.isStaying || Object.keys(faultsOfPart(answered)).length > 0) return answerPart(answered);
  redirect(data.get("back") === "check" ? places.check(draftId) : pageAfter(writing, sections));
}

function pageAfter<S extends string>(
  { section, draftId, places }: Pick<Writing<never, S, never>, "section" | "draftId" | "places">,
  sections: readonly S[],
): string {
  const next = sections[sections.indexOf(section) + 1];
  return next === undefined ? places.tasks(draftId) : places.section(draftId, next);
}
