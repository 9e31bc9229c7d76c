import { type Column, DataTable } from "@/components/ui/data-table";
import { Heading } from "@/components/ui/heading";
import type { Criterion, Level } from "@/lib/awards/editions/rules/judging-schema";

const columns: readonly Column<Level>[] = [
  { heading: "点", align: "end", cell: ({ value }) => String(value) },
  { heading: "段階", isRowHeading: true, isShort: true, cell: ({ label }) => label },
  { heading: "目安", cell: ({ anchor }) => anchor },
];

type CriterionPartProps = { readonly criterion: Criterion };

/** One criterion with its weight, and what each level means. */
export function CriterionPart({ criterion: { key, name, description, weight, levels } }: CriterionPartProps) {
  return (
    <section className="flex flex-col gap-3">
      <Heading level={3}>{`${name}（重み${weight}）`}</Heading>
      <p className="max-w-text">{description}</p>
      <DataTable
        id={`levels-${key}`}
        caption={`「${name}」の段階の目安`}
        columns={columns}
        rows={levels}
        rowKey={({ value }) => String(value)}
        isDense
        whenEmpty=""
      />
    </section>
  );
}
