import { fileControl } from "@/components/form/intents";
import { CheckSections } from "@/components/sections/check-sections";
import type { EntryPlaces } from "@/lib/offices/entry-places";
import { findField } from "@/lib/offices/fields";
import { PHOTO_FIELDS } from "@/lib/offices/own-form";
import { SECTION_LABELS, SECTIONS } from "@/lib/offices/sections";
import type { SealedRow } from "@/lib/receipts/content";

type OfficeCheckProps = {
  readonly draftId: string;
  readonly places: EntryPlaces;
  readonly rows: readonly SealedRow[];
  /** What still stands between these answers and a send. */
  readonly faults: Readonly<Record<string, string>>;
};

const LISTED = SECTIONS.map((key) => ({ key, label: SECTION_LABELS[key] }));

/** Every answer about an office with the way to change it. */
export function OfficeCheck({ draftId, places, rows, faults }: OfficeCheckProps) {
  return (
    <CheckSections
      sections={LISTED}
      rows={rows}
      faults={faults}
      isRequired={(field) => findField(field)?.isRequired === true}
      changeOf={(field) => changeLink({ draftId, places }, field)}
      hiddenMark={({ isPublic }) => (isPublic ? "" : "（非公開）")}
    />
  );
}

/** To the control of a field, with the way back to the check page. */
export function changeLink({ draftId, places }: Pick<OfficeCheckProps, "draftId" | "places">, field: string): string {
  const section = findField(field)?.section ?? "basics";
  const control = PHOTO_FIELDS.includes(field) ? fileControl(field) : field;
  return `${places.section(draftId, section, { back: "check" })}#${control}`;
}
