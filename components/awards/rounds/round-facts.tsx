import { DescriptionList } from "@/components/ui/description-list";
import { stageLabels } from "@/lib/awards/editions/rules/judging-schema";
import { roundStatusLabels } from "@/lib/awards/rounds/labels";
import type { RoundView } from "@/lib/awards/rounds/view";
import { formatDateTime } from "@/lib/japan/dates";

type RoundFactsProps = { readonly round: RoundView };

export function RoundFacts({ round }: RoundFactsProps) {
  const { status, stage, closesAt, openedAt, closedAt, remindedAt, waiver, references, reopening } = round;
  const time = (term: string, at: Date | null) => (at === null ? [] : [{ term, details: formatDateTime(at) }]);
  return (
    <DescriptionList
      items={[
        { term: "状態", details: `${stageLabels[stage]}：${roundStatusLabels[status]}` },
        ...(stage === "second"
          ? []
          : [
              {
                term: "基準合わせの応募",
                details: references.map(({ number, title }) => `${number} ${title}`).join("\n") || "なし",
              },
            ]),
        ...time("採点の開始", openedAt),
        ...(waiver === null ? [] : [{ term: "基準合わせを待たなかった理由", details: waiver }]),
        ...time("採点の期限", closesAt),
        ...time("最後の案内", remindedAt),
        ...time("採点の終了", closedAt),
        ...(reopening === null
          ? []
          : [
              { term: "再開の依頼", details: `${reopening.askedBy}（${formatDateTime(reopening.until)}まで）` },
              { term: "再開の理由", details: reopening.reason },
            ]),
      ]}
    />
  );
}
