import type { Questions } from "@/lib/corrections/questions";
import { explanationField } from "@/lib/corrections/unlocking";
import type { FieldKind } from "@/lib/forms/form-fields";
import type { Answers } from "./answers";
import { isBlank } from "./check-answers";

/** One question of a form in sections. */
type SectionField<S extends string = string> = {
  readonly name: string;
  readonly label: string;
  readonly section: S;
  readonly isRequired: boolean;
};

export type CheckedAnswers =
  /** Read, as they are sealed. */
  | { readonly ok: true; readonly answers: Answers }
  | { readonly ok: false; readonly errors: Readonly<Record<string, string>> };

/** A form whose sections are saved one by one, by one person or several. What it is about, its domain knows. */
export type SectionedForm<S extends string = string> = {
  readonly sections: readonly S[];
  readonly fields: readonly SectionField<S>[];
  readonly kinds: ReadonlyMap<string, FieldKind>;
  /** Answers that are files, which the form itself stores. */
  readonly files: readonly string[];
  readonly questions: Questions;
  /** The faults of one section, in the order of its questions. */
  readonly faultsOf: (section: S, answers: Answers) => Readonly<Record<string, string>>;
  readonly check: (answers: Answers) => CheckedAnswers;
  /** Kept answers as somebody would type them, so that a form which is opened and sent again changes nothing. */
  readonly typed: (answers: Answers) => Answers;
};

export type Asked = { readonly field: string; readonly reason: string };

/** Which questions are open, and what was asked about them; `asked` is empty unless the secretariat asked for corrections. */
export type OwnForm = { readonly fields: readonly string[]; readonly asked: readonly Asked[] };

/** Everything, or what a request for corrections unlocks. */
export function openForm(
  { fields, questions }: Pick<SectionedForm, "fields" | "questions">,
  asked: readonly Asked[] | null,
): OwnForm {
  if (asked === null) return { fields: fields.map(({ name }) => name), asked: [] };
  return { fields: questions.unlocked(asked.map(({ field }) => field)), asked };
}

/** The part of what is open that stands in one section. */
export function partOfForm<S extends string>(form: SectionedForm<S>, section: S, own: OwnForm): OwnForm {
  const names = namesIn(form, section);
  return {
    fields: names.filter((name) => own.fields.includes(name)),
    asked: own.asked.filter(({ field }) => names.includes(field)),
  };
}

export function openSectionsOf<S extends string>(form: SectionedForm<S>, own: OwnForm): S[] {
  return form.sections.filter((section) => partOfForm(form, section, own).fields.length > 0);
}

/** What a browser may send of it: its questions, and for each asked one the reason why it stays. */
export function kindsOfForm(
  { kinds }: Pick<SectionedForm, "kinds">,
  { fields, asked }: OwnForm,
): Map<string, FieldKind> {
  return new Map([
    ...fields.map((name) => [name, kinds.get(name) ?? "one"] as const),
    ...asked.map(({ field }) => [explanationField(field), "one"] as const),
  ]);
}

export type SectionState = "empty" | "faulty" | "done";

/** How far a section has come. */
export function stateOfSection<S extends string>(form: SectionedForm<S>, section: S, answers: Answers): SectionState {
  if (namesIn(form, section).every((name) => isBlank(answers[name]))) return "empty";
  return Object.keys(form.faultsOf(section, answers)).length > 0 ? "faulty" : "done";
}

function namesIn<S extends string>({ fields }: SectionedForm<S>, section: S): readonly string[] {
  return fields.filter((field) => field.section === section).map(({ name }) => name);
}

/** The answers of a form that are kept while they are typed, by name. Files are stored by the form itself. */
export function keptLabels(
  { files, questions }: Pick<SectionedForm, "files" | "questions">,
  { fields, asked }: OwnForm,
) {
  const kept = fields.filter((name) => !files.includes(name));
  return Object.fromEntries([
    ...kept.map((name) => [name, questions.label(name)]),
    ...asked.map(({ field }) => [explanationField(field), `${questions.label(field)}を修正しない理由`]),
  ]);
}
