import type { FieldsRefused } from "@/lib/errors";

type Place = {
  /** The questions of the form, in the order in which they stand there. */
  readonly names: readonly string[];
  readonly labelOf: (name: string) => string;
  /** The words of the link that leads to the question. */
  readonly link: "変更" | "入力に戻る";
};

/** For the page that checks before sending: the faults themselves stand in its rows, each with the way to mend it. */
export function whereToLook({ fields, message }: FieldsRefused, { names, labelOf, link }: Place): string {
  const labels = names.filter((name) => name in fields).map((name) => `「${labelOf(name)}」`);
  return labels.length === 0 ? message : `${labels.join("")}の入力を確かめ、「${link}」から直してください。`;
}
