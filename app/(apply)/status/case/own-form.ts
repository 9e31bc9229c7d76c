import { openingValues } from "@/components/declarations/fields/opening-values";
import { explanationField } from "@/lib/corrections/unlocking";
import { DECLARATION_FIELD_NAMES, type DeclarationFieldName } from "@/lib/declarations/fields";
import { shownValue } from "@/lib/declarations/presentation";
import type { OwnPurpose, OwnWork } from "@/lib/declarations/queries/own-draft";
import { stepSchemas } from "@/lib/declarations/schema";
import { unlockedFields } from "@/lib/declarations/unlocking";
import { type Answers, asText } from "@/lib/drafts/answers";
import { type FieldKind, fieldsOf } from "@/lib/forms/form-fields";

/** What a declarer may write on: only asked fields in a correction, everything in a change. */
export type OwnForm = {
  readonly purpose: OwnPurpose;
  readonly fields: readonly DeclarationFieldName[];
  /** Names of the answers that say why a field stays. */
  readonly explanations: readonly string[];
};

export function ownForm(purpose: OwnPurpose, work: OwnWork): OwnForm {
  if (purpose === "change") return { purpose, fields: DECLARATION_FIELD_NAMES, explanations: [] };
  const asked = work.asked.map((item) => item.field);
  return { purpose, fields: unlockedFields(asked), explanations: asked.map(explanationField) };
}

const ALL_KINDS = new Map(Object.values(stepSchemas).flatMap((schema) => [...fieldsOf(schema)]));

export function kindsOf({ fields, explanations }: OwnForm): Map<string, FieldKind> {
  return new Map([
    ...fields.map((name): [string, FieldKind] => [name, ALL_KINDS.get(name) ?? "one"]),
    ...explanations.map((name): [string, FieldKind] => [name, "one"]),
  ]);
}

/** Written as people write them. */
const WRITTEN = ["postalCode", "startedOn"];

/** The answers that stand, as the controls show them before anything is saved. */
export function openedAnswers({ fields }: OwnForm, { sent }: Pick<OwnWork, "sent">): Answers {
  const written = fields
    .filter((name) => WRITTEN.includes(name))
    .map((name) => [name, shownValue(name, sent)] as const);
  return { ...openingValues(sent, fields), ...Object.fromEntries(written) };
}

/** What the form opens with: the working copy, where there is one, and the number of the save it comes from. */
export function ownValues(form: OwnForm, { sent, draft }: Pick<OwnWork, "sent" | "draft">): Answers {
  const answers: Answers = { ...openedAnswers(form, { sent }), ...draft?.answers };
  return {
    ...openingValues(answers, form.fields),
    ...Object.fromEntries(form.explanations.map((name) => [name, asText(answers[name])])),
    seen: String(draft?.version ?? 1),
  };
}
