import { CheckedValue, type Picture } from "@/components/drafts/checked-value";
import { IMAGE_CONTROL } from "@/components/form/intents";
import { Heading } from "@/components/ui/heading";
import { StatusBadge } from "@/components/ui/status-badge";
import { SummaryList, type SummaryRow } from "@/components/ui/summary-list";
import { APPLY_STEPS, findField, STEP_LABELS } from "@/lib/declarations/fields";
import type { SealedRow } from "@/lib/receipts/content";
import { type ApplyStep, routes } from "@/lib/routes";

type ByField = Readonly<Record<string, string>>;

export type CheckSectionsProps = {
  readonly rows: readonly SealedRow[];
  /** What still stands between these answers and a submit. */
  readonly faults: ByField;
  /** What may be meant instead of an answer that can be sent as it is. */
  readonly hints: ByField;
  /** Stored pictures. */
  readonly pictures: readonly Picture[];
};

/** Every answer with the way to change it; who changes one comes straight back. */
export function CheckSections(props: CheckSectionsProps) {
  return APPLY_STEPS.map((step) => (
    <section key={step} aria-labelledby={`section-${step}`} className="mb-10 flex flex-col gap-4">
      <Heading level={2} id={`section-${step}`}>
        {STEP_LABELS[step]}
      </Heading>
      <SummaryList
        rows={props.rows
          .filter((row) => findField(row.field)?.step === step)
          .map((row) => summaryRow(step, row, props))}
      />
    </section>
  ));
}

function summaryRow(step: ApplyStep, row: SealedRow, { faults, hints, pictures }: CheckSectionsProps): SummaryRow {
  const { field, label, value: text, isPublic } = row;
  const change = `${routes.applyStep(step, { back: "check" })}#${field === "logo" ? IMAGE_CONTROL : field}`;
  const mark = <StatusBadge tone={isPublic ? "info" : "neutral"}>{isPublic ? "公開" : "非公開"}</StatusBadge>;
  const [fault, hint] = [faults[field], hints[field]];
  if (text === "") return { label, change, mark, value: "", isMissing: fault !== undefined };
  const own = field === "logo" ? pictures : [];
  return { label, change, mark, value: <CheckedValue {...{ text, change, fault, hint }} pictures={own} /> };
}
