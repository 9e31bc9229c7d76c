import { DiffView } from "@/components/ui/diff-view";
import { Heading } from "@/components/ui/heading";

export type ReviewedField = {
  readonly field: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
  /** What the secretariat asked; null where nobody asked. */
  readonly reason: string | null;
  readonly explanation: string | null;
  /** What stands between it and a send. */
  readonly fault: string | null;
  readonly change: string;
};

type ReviewChangesProps = {
  readonly fields: readonly ReviewedField[];
  readonly whenEmpty: string;
};

/** Asked, changed, answered: what a send would come to, one field after the other. */
export function ReviewChanges({ fields, whenEmpty }: ReviewChangesProps) {
  if (fields.length === 0) return <p>{whenEmpty}</p>;
  return fields.map((reviewed) => (
    <section
      key={reviewed.field}
      aria-labelledby={`reviewed-${reviewed.field}`}
      className="flex flex-col gap-4 border-t border-solid-gray-300 pt-6"
    >
      <Heading level={2} id={`reviewed-${reviewed.field}`}>
        {reviewed.label}
      </Heading>
      <Reviewed {...reviewed} />
    </section>
  ));
}

function Reviewed({ label, before, after, reason, explanation, fault, change }: ReviewedField) {
  return (
    <>
      {reason !== null && (
        <div>
          <p className="font-700">事務局からのお願い</p>
          <p className="whitespace-pre-line">{reason}</p>
        </div>
      )}
      {before === after ? <p>この項目は変わっていません。</p> : <DiffView {...{ label, before, after }} />}
      {explanation !== null && (
        <div>
          <p className="font-700">修正しない理由など</p>
          <p className="whitespace-pre-line">{explanation}</p>
        </div>
      )}
      {fault !== null && (
        <p>
          <a href={change} className="text-error-1 visited:text-error-1">
            <span aria-hidden="true">＊</span>
            {fault}
          </a>
        </p>
      )}
    </>
  );
}
