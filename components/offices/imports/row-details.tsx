import { Disclosure } from "@/components/ui/disclosure";
import type { Difference, StoredFault, StoredNotice } from "@/lib/offices/imports/stored";
import type { ImportRow } from "@/lib/offices/imports/view";

type RowDetailsProps = { readonly row: ImportRow };

/** What is wrong with a row, what it would change, and what was read differently from what it says. */
export function RowDetails({ row: { faults, differences, notices, refusal } }: RowDetailsProps) {
  if (refusal === null && faults.length + differences.length + notices.length === 0) return null;
  return (
    <div className="flex max-w-text flex-col gap-3">
      {refusal !== null && <p>{refusal}</p>}
      {faults.length > 0 && <Faults faults={faults} />}
      {differences.length > 0 && <Differences differences={differences} />}
      {notices.length > 0 && <Notices notices={notices} />}
    </div>
  );
}

type FaultsProps = { readonly faults: readonly StoredFault[] };

function Faults({ faults }: FaultsProps) {
  return (
    <ul className="flex flex-col gap-2">
      {faults.map(({ cell, heading, value, sentence }) => (
        <li key={`${cell} ${heading} ${sentence}`}>
          <strong>{cell}</strong>（{heading}
          {value !== "" && `：「${value}」`}）<br />
          {sentence}
        </li>
      ))}
    </ul>
  );
}

type DifferencesProps = { readonly differences: readonly Difference[] };

function Differences({ differences }: DifferencesProps) {
  return (
    <dl className="flex flex-col gap-2">
      {differences.map(({ field, label, before, after }) => (
        <div key={field}>
          <dt className="font-700">{label}</dt>
          <dd className="whitespace-pre-line">
            <del className="text-solid-gray-700">{before || "（記入なし）"}</del> → <ins>{after || "（記入なし）"}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}

type NoticesProps = { readonly notices: readonly StoredNotice[] };

function Notices({ notices }: NoticesProps) {
  return (
    <Disclosure summary={`読み替え（${notices.length}件）`}>
      <ul className="flex flex-col gap-2">
        {notices.map(({ cell, heading, value, after, sentence }) => (
          <li key={`${cell} ${heading} ${sentence}`}>
            {cell}（{heading}：「{value}」→「{after}」）
            <br />
            {sentence}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
