import { redirect } from "next/navigation";
import { PAUSE_INTENT } from "@/components/form/intents";
import { answersOfFields } from "@/lib/drafts/answers-of-form";
import type { OwnForm } from "@/lib/drafts/sectioned-form";
import { AlreadySent } from "@/lib/errors";
import { answer, type FormState } from "@/lib/forms/form";
import { TOO_MUCH } from "@/lib/forms/read-form";
import type { EntryPlaces } from "@/lib/offices/entry-places";
import { kindsOf, openSections, ownForm, partOf } from "@/lib/offices/own-form";
import { getOwnWork, type Writer } from "@/lib/offices/queries/own-work";
import type { Section } from "@/lib/offices/sections";
import { answerPart, faultsOfPart } from "./answer-part";
import { savePart } from "./save-part";

type Writing = {
  /** Nobody, once the session is over. */
  readonly writer: Writer | null;
  readonly draftId: string;
  readonly section: Section;
  readonly places: EntryPlaces;
  readonly words: { readonly signedOut: string; readonly gone: string };
};

type Typed = { readonly previous: FormState; readonly data: FormData };

/** One section: kept as it was typed, then looked over. */
export async function saveSection(writing: Writing, { previous, data }: Typed): Promise<FormState> {
  const { writer, draftId, section, places, words } = writing;
  const found = writer === null ? null : await getOwnWork(writer, draftId);
  const whole = ownForm(found?.kind === "open" ? found.work.asked : null);
  const form = partOf(section, whole);
  const read = answersOfFields(kindsOf(form), data);
  if (read === null) return answer({ message: TOO_MUCH });
  const unsaved = { values: { ...read.values, seen: String(data.get("seen")) }, files: previous.files ?? {} };
  if (writer === null) return answer({ ...unsaved, message: words.signedOut });
  if (found?.kind !== "open" || !openSections(whole).includes(section))
    return answer({ ...unsaved, message: words.gone });

  const { work } = found;
  const outcome = await savePart({ writer, work, form, read }, data);
  if (!outcome.ok) {
    if (outcome.error instanceof AlreadySent) redirect(places.office(outcome.error.number));
    return answer({ ...unsaved, message: outcome.error.message });
  }
  const answered = { section, work, form, read, saved: outcome.value };
  const faults = faultsOfPart(answered);
  const isPaused = data.get("intent") === PAUSE_INTENT && Object.keys(read.errors).length === 0;
  if (isPaused) redirect(places.tasks(draftId, { done: "saved" }));
  if (outcome.value.isStaying || Object.keys(faults).length > 0) return answerPart(answered);
  redirect(pageAfter(writing, { whole, isFromCheck: data.get("back") === "check" }));
}

type Place = { readonly whole: OwnForm; readonly isFromCheck: boolean };

function pageAfter({ draftId, section, places }: Writing, { whole, isFromCheck }: Place): string {
  if (isFromCheck) return places.check(draftId);
  const sections = openSections(whole);
  const next = sections[sections.indexOf(section) + 1];
  return next === undefined ? places.tasks(draftId) : places.section(draftId, next);
}
