import { fileControl } from "@/components/form/intents";
import { CheckSections } from "@/components/sections/check-sections";
import { isForJurors } from "@/lib/awards/entries/fields";
import type { EntryField } from "@/lib/awards/entries/fields/field";
import { SECTION_LABELS, SECTIONS } from "@/lib/awards/entries/sections";
import type { SealedRow } from "@/lib/receipts/content";
import { routes } from "@/lib/routes";

type EntryCheckProps = {
  readonly draftId: string;
  readonly fields: readonly EntryField[];
  readonly rows: readonly SealedRow[];
  /** What still stands between these answers and a send. */
  readonly faults: Readonly<Record<string, string>>;
};

/** Every answer with the way to change it, and which of them jurors never read. */
export function EntryCheck({ draftId, fields, rows, faults }: EntryCheckProps) {
  const labels = new Set(rows.map(({ section }) => section));
  const listed = SECTIONS.map((key) => ({ key, label: SECTION_LABELS[key] })).filter(({ label }) => labels.has(label));
  return (
    <CheckSections
      sections={[{ key: "entry", label: "応募" }, ...listed]}
      rows={rows}
      faults={faults}
      isRequired={(field) => fields.find(({ name }) => name === field)?.isRequired === true}
      changeOf={(field) => changeLink({ draftId, fields }, field)}
      hiddenMark={({ field }) => (isForJurors(field) ? "" : "（審査委員には見せません）")}
    />
  );
}

/** To the control of a field, with the way back to the check page; null for what was fixed when the entry was begun. */
export function changeLink(
  { draftId, fields }: Pick<EntryCheckProps, "draftId" | "fields">,
  field: string,
): string | null {
  const found = fields.find(({ name }) => name === field);
  if (found === undefined) return null;
  const control = found.answer.kind === "files" ? fileControl(field) : field;
  return `${routes.mypageAwardSection(draftId, found.section, { back: "check" })}#${control}`;
}
