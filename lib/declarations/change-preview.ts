import type { ComparedField } from "@/lib/corrections/compared";
import type { Answers } from "@/lib/drafts/answers";
import { DECLARATION_FIELD_NAMES, fieldLabel } from "./fields";
import { canonicalAnswers, shownValue } from "./presentation";
import { checkDeclaration } from "./schema";

export type ChangePreview = {
  readonly changed: readonly ComparedField[];
  readonly errors: Readonly<Record<string, string>>;
};

/** What a change comes to against the answers that stand, by the same rules as `requestChange`. */
export function previewChange(sent: Answers, drafted: Answers): ChangePreview {
  const checked = checkDeclaration({ ...sent, ...drafted });
  const read = checked.ok ? canonicalAnswers(checked.value) : { ...sent, ...drafted };
  const compared = DECLARATION_FIELD_NAMES.map((field) => ({
    field,
    label: fieldLabel(field),
    before: shownValue(field, sent),
    after: shownValue(field, read),
  }));
  return {
    changed: compared.filter(({ before, after }) => before !== after),
    errors: checked.ok ? {} : checked.errors,
  };
}
