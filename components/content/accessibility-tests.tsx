import { type Column, DataTable } from "@/components/ui/data-table";
import { ADDED_CRITERIA, JIS_CRITERIA } from "@/lib/content/accessibility-criteria";
import { ACCESSIBILITY_DATA } from "@/lib/content/accessibility-data";
import type { AccessibilityData, CriterionResult } from "@/lib/content/accessibility-schema";
import { Section } from "./section";

type Check = AccessibilityData["checks"][number];

const { areas, checks, criteria } = ACCESSIBILITY_DATA;
const names = new Map([...JIS_CRITERIA, ...ADDED_CRITERIA].map(({ number, name }) => [number, name]));
const shownBy = ({ name }: Check) => criteria.filter((criterion) => criterion.checks.includes(name));

const checkColumns: readonly Column<Check>[] = [
  { heading: "検査", cell: ({ label }) => label, isRowHeading: true },
  { heading: "見たところ", cell: whereLooked },
  {
    heading: "問題",
    cell: ({ faults, looks, kind }) => (looks === 0 && kind !== "source" ? "－" : faults),
    align: "end",
  },
  {
    heading: "関わる達成基準",
    cell: (check) =>
      shownBy(check)
        .map(({ number }) => number)
        .join("、") || "－",
  },
];

function whereLooked({ kind, templates, looks }: Check): string {
  if (kind === "source") return "プログラム（変更のたび）";
  if (looks === 0) return "今回は見ていない";
  return kind === "journey" ? "手続きの流れ" : `${templates}種類のページ、${looks}回`;
}

const humanColumns: readonly Column<CriterionResult>[] = [
  { heading: "達成基準", cell: ({ number }) => `${number} ${names.get(number) ?? ""}`, isRowHeading: true },
  { heading: "確認の方法", cell: ({ human }) => human.how },
  { heading: "実施", cell: whenDone },
];

function whenDone({ human: { result, by = "", on = "" } }: CriterionResult): string {
  return result === "pending" ? "未実施" : `${on} ${by}`;
}

/** Addresses of the desk are counted and not told. */
const isTold = (address: string) => !/^\/(admin|jury)(\/|$)/.test(address);

export function AccessibilityTests() {
  return (
    <>
      <Section id="pages" heading="試験したページ">
        {areas.map(({ area, seen, unseen }) => (
          <div key={area}>
            <h3 className="text-std-20B-150">{`${area}（${seen.length}種類${unseen > 0 ? `。ほかに${unseen}種類は今回開いていません` : ""}）`}</h3>
            <ul className="mt-2 flex flex-wrap gap-x-6 gap-y-1 wrap-anywhere">
              {seen.filter(isTold).map((address) => (
                <li key={address}>{address}</li>
              ))}
            </ul>
          </div>
        ))}
        <p>アドレスの［　］の部分は、番号や名前で変わります。事務局と審査委員の画面は、数だけを示します。</p>
      </Section>
      <Section id="checks" heading="自動の検査">
        <DataTable
          id="check-list"
          caption="検査と、見つかった問題の数"
          columns={checkColumns}
          rows={checks}
          rowKey={({ name }) => name}
          whenEmpty=""
        />
      </Section>
      <Section id="people" heading="人による確認">
        <DataTable
          id="people-list"
          caption="達成基準ごとの確認の方法と実施"
          columns={humanColumns}
          rows={criteria}
          rowKey={({ number }) => number}
          whenEmpty=""
        />
      </Section>
    </>
  );
}
