import { IMAGE_CONTROL } from "@/components/declarations/fields/intents";
import { Heading } from "@/components/ui/heading";
import { StatusBadge } from "@/components/ui/status-badge";
import { SummaryList, type SummaryRow } from "@/components/ui/summary-list";
import { APPLY_STEPS, findField, STEP_LABELS } from "@/lib/declarations/fields";
import type { SealedRow } from "@/lib/receipts/content";
import { type ApplyStep, routes } from "@/lib/routes";

export type CheckSectionsProps = {
  readonly rows: readonly SealedRow[];
  /** What still stands between these answers and a submit, by field. */
  readonly faults: Readonly<Record<string, string>>;
  /** Stored pictures. */
  readonly pictures: readonly { readonly id: string; readonly name: string }[];
};

/** Every answer with the way to change it; who changes one comes straight back. */
export function CheckSections({ rows, faults, pictures }: CheckSectionsProps) {
  return APPLY_STEPS.map((step) => (
    <section key={step} aria-labelledby={`section-${step}`} className="mb-10 flex flex-col gap-4">
      <Heading level={2} id={`section-${step}`}>
        {STEP_LABELS[step]}
      </Heading>
      <SummaryList
        rows={rows
          .filter((row) => findField(row.field)?.step === step)
          .map((row) =>
            summaryRow(step, row, { fault: faults[row.field], pictures: row.field === "logo" ? pictures : [] }),
          )}
      />
    </section>
  ));
}

type Traits = { readonly fault: string | undefined; readonly pictures: CheckSectionsProps["pictures"] };

function summaryRow(step: ApplyStep, row: SealedRow, { fault, pictures }: Traits): SummaryRow {
  const change = `${routes.applyStep(step, { back: "check" })}#${row.field === "logo" ? IMAGE_CONTROL : row.field}`;
  return {
    label: row.label,
    value: <Value text={row.value} fault={fault} change={change} pictures={pictures} />,
    change,
    mark: <StatusBadge tone={row.isPublic ? "info" : "neutral"}>{row.isPublic ? "公開" : "非公開"}</StatusBadge>,
    ...(fault !== undefined && row.value === "" ? { isMissing: true } : {}),
    ...(fault === undefined && row.value === "" && pictures.length === 0 ? { value: "" } : {}),
  };
}

type ValueProps = {
  readonly text: string;
  readonly fault: string | undefined;
  readonly change: string;
  readonly pictures: CheckSectionsProps["pictures"];
};

function Value({ text, fault, change, pictures }: ValueProps) {
  return (
    <>
      {text}
      {pictures.map(({ id, name }) => (
        <img
          key={id}
          src={routes.attachment(id)}
          alt={name}
          className="mt-2 max-h-40 w-fit max-w-full border border-solid-gray-300"
        />
      ))}
      {fault !== undefined && (
        <span className="mt-1 block">
          <a href={change} className="text-error-1 visited:text-error-1">
            <span aria-hidden="true">＊</span>
            {fault}
          </a>
        </span>
      )}
    </>
  );
}
