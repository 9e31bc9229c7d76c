import type { ReactNode } from "react";
import { VisuallyHidden } from "./visually-hidden";

export type SummaryRow = {
  readonly label: string;
  /** Empty for a question without an answer. */
  readonly value: ReactNode;
  readonly change?: string;
  readonly mark?: ReactNode;
  /** A required answer is missing: the row says so and leads there. */
  readonly isMissing?: boolean;
};

type SummaryListProps = { readonly rows: readonly SummaryRow[] };

/** Answers to look over. Each 変更 says what it changes. */
export function SummaryList({ rows }: SummaryListProps) {
  return (
    <dl className="border-t border-solid-gray-420">
      {rows.map((row) => (
        <div
          key={row.label}
          className="grid gap-x-6 gap-y-1 border-b border-solid-gray-420 py-4 desktop:grid-cols-[minmax(0,1fr)_minmax(0,2fr)_auto]"
        >
          <dt className="text-std-16B-170">
            {row.label} {row.mark}
          </dt>
          <dd className="min-w-0 whitespace-pre-line">
            <Answer row={row} />
          </dd>
          {row.change && (
            <dd>
              <a href={row.change}>
                変更<VisuallyHidden>：{row.label}</VisuallyHidden>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

type AnswerProps = { readonly row: SummaryRow };

function Answer({ row: { label, value, change, isMissing } }: AnswerProps) {
  if (isMissing)
    return change ? <a href={change}>{label}を入力してください</a> : <span>{label}が入力されていません</span>;
  const isEmpty = value === undefined || value === null || value === "";
  return isEmpty ? <span className="text-solid-gray-600">未入力</span> : value;
}
