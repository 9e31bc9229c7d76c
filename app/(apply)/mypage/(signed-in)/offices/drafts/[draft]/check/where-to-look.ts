import type { FieldsRefused } from "@/lib/errors";
import { fieldLabel } from "@/lib/offices/fields";

/** The faults themselves stand in the rows above, each with the way to mend it. */
export function whereToLook({ fields, message }: FieldsRefused): string {
  const labels = Object.keys(fields).map((name) => `「${fieldLabel(name)}」`);
  return labels.length === 0 ? message : `${labels.join("")}の入力を確かめ、「入力に戻る」から直してください。`;
}
