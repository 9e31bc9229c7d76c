import { DescriptionList } from "@/components/ui/description-list";
import { checkResultLabels } from "@/lib/cases/labels";
import type { CheckedLine, CheckItem } from "./checked-line";

type CheckResultsProps = { readonly items: readonly CheckItem[]; readonly checked: readonly CheckedLine[] };

const words: Readonly<Record<string, string>> = checkResultLabels;

/** What was found of a version that is not checked any more: to read, line by line. */
export function CheckResults({ items, checked }: CheckResultsProps) {
  return (
    <DescriptionList
      isDense
      items={items.map(({ key, label }) => {
        const line = checked.find(({ item }) => item === key);
        return { term: label, details: line === undefined ? "記録なし" : <Line {...line} /> };
      })}
    />
  );
}

function Line({ result, note, by }: CheckedLine) {
  return (
    <>
      {words[result] ?? result}
      {note !== null && note !== "" && `（${note}）`}
      <br />
      <span className="text-dns-14N-130 text-solid-gray-700">{by}</span>
    </>
  );
}
