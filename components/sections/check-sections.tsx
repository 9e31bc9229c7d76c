import { Heading } from "@/components/ui/heading";
import { SummaryList, type SummaryRow } from "@/components/ui/summary-list";
import type { SealedRow } from "@/lib/receipts/content";

export type CheckSectionsProps = {
  /** In the order of the form: the names that rows carry as their section. */
  readonly sections: readonly { readonly key: string; readonly label: string }[];
  readonly rows: readonly SealedRow[];
  /** What still stands between these answers and a send. */
  readonly faults: Readonly<Record<string, string>>;
  readonly isRequired: (field: string) => boolean;
  /** The way to change a field; null where it cannot be changed. */
  readonly changeOf: (field: string) => string | null;
  /** What is said behind the name of a field that is not public. */
  readonly hiddenMark: (row: SealedRow) => string;
};

/** Every answer with the way to change it; who changes one comes straight back. */
export function CheckSections({ sections, rows, ...how }: CheckSectionsProps) {
  return sections.map(({ key, label }) => (
    <section key={key} aria-labelledby={`section-${key}`} className="mb-10 flex flex-col gap-4">
      <Heading level={2} id={`section-${key}`}>
        {label}
      </Heading>
      <SummaryList rows={rows.filter((row) => row.section === label).map((row) => summaryRow(row, how))} />
    </section>
  ));
}

type How = Omit<CheckSectionsProps, "sections" | "rows">;

function summaryRow(row: SealedRow, { faults, isRequired, changeOf, hiddenMark }: How): SummaryRow {
  const { field, label, value } = row;
  const [change, fault] = [changeOf(field), faults[field]];
  const isMissing = value === "" && fault !== undefined && isRequired(field);
  const isTold = fault === undefined || isMissing || change === null;
  return {
    label: `${label}${hiddenMark(row)}`,
    value: isTold ? value : <Faulty value={value} fault={fault} href={change} />,
    ...(change === null ? {} : { change }),
    isMissing,
  };
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
