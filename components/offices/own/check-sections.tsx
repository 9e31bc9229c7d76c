import { fileControl } from "@/components/form/intents";
import { Heading } from "@/components/ui/heading";
import { SummaryList, type SummaryRow } from "@/components/ui/summary-list";
import type { EntryPlaces } from "@/lib/offices/entry-places";
import { findField } from "@/lib/offices/fields";
import { PHOTO_FIELDS } from "@/lib/offices/own-form";
import { SECTION_LABELS, SECTIONS, type Section } from "@/lib/offices/sections";
import type { SealedRow } from "@/lib/receipts/content";

export type CheckSectionsProps = {
  readonly draftId: string;
  readonly places: EntryPlaces;
  readonly rows: readonly SealedRow[];
  /** What still stands between these answers and a send. */
  readonly faults: Readonly<Record<string, string>>;
};

/** Every answer with the way to change it; who changes one comes straight back. */
export function CheckSections({ draftId, places, rows, faults }: CheckSectionsProps) {
  return SECTIONS.map((section) => (
    <section key={section} aria-labelledby={`section-${section}`} className="mb-10 flex flex-col gap-4">
      <Heading level={2} id={`section-${section}`}>
        {SECTION_LABELS[section]}
      </Heading>
      <SummaryList
        rows={rows
          .filter((row) => row.section === SECTION_LABELS[section])
          .map((row) => summaryRow(row, { draftId, places, section, fault: faults[row.field] }))}
      />
    </section>
  ));
}

type Where = { readonly draftId: string; readonly places: EntryPlaces; readonly section: Section };
type Place = Where & { readonly fault: string | undefined };

function summaryRow({ field, label, value, isPublic }: SealedRow, { fault, ...where }: Place): SummaryRow {
  const change = changeLink(where, field);
  const isMissing = value === "" && fault !== undefined && findField(field)?.isRequired === true;
  return {
    label: isPublic ? label : `${label}（非公開）`,
    value: fault === undefined || isMissing ? value : <Faulty value={value} fault={fault} href={change} />,
    change,
    isMissing,
  };
}

export function changeLink({ draftId, places, section }: Where, field: string): string {
  const control = PHOTO_FIELDS.includes(field) ? fileControl(field) : field;
  return `${places.section(draftId, section, { back: "check" })}#${control}`;
}

type FaultyProps = { readonly value: string; readonly fault: string; readonly href: string };

function Faulty({ value, fault, href }: FaultyProps) {
  return (
    <>
      {value}
      <span className="mt-1 block">
        <a href={href} className="text-error-1 visited:text-error-1">
          <span aria-hidden="true">＊</span>
          {fault}
        </a>
      </span>
    </>
  );
}
