import { DescriptionList } from "@/components/ui/description-list";
import { StatusBadge } from "@/components/ui/status-badge";
import { TimeText } from "@/components/ui/time-text";
import { resultStatusLabels } from "@/lib/awards/results/labels";
import type { ResultView } from "@/lib/awards/results/view";
import { formatDate, toJapanDay } from "@/lib/japan/dates";
import { routes } from "@/lib/routes";

type ResultFactsProps = { readonly result: ResultView; readonly fiscalYear: number };

/** Where the decision stands, who had a hand in it, and by what it is sealed. */
export function ResultFacts({ result, fiscalYear }: ResultFactsProps) {
  const { status, proposer, decider, decidedAt, approver, approvalNumber, approvedOn, sha256, releaseAt } = result;
  const isReleased = status === "RELEASED";
  return (
    <DescriptionList
      items={[
        {
          term: "状態",
          details: <StatusBadge tone={isReleased ? "success" : "info"}>{resultStatusLabels[status]}</StatusBadge>,
        },
        ...(proposer === null ? [] : [{ term: "承認の依頼", details: proposer }]),
        ...(decider === null || decidedAt === null
          ? []
          : [
              {
                term: "決定",
                details: (
                  <>
                    {decider}　<TimeText at={decidedAt} />
                  </>
                ),
              },
            ]),
        ...(approver === null || approvedOn === null
          ? []
          : [{ term: "決裁", details: `${approver}　${approvalNumber ?? ""}　${formatDate(toJapanDay(approvedOn))}` }]),
        ...(sha256 === null ? [] : [{ term: "SHA-256", details: <code className="break-all">{sha256}</code> }]),
        ...(releaseAt === null
          ? []
          : [{ term: isReleased ? "発表" : "発表の予定", details: <TimeText at={releaseAt} /> }]),
        ...(isReleased
          ? [{ term: "公開のページ", details: <a href={routes.awardWinners(fiscalYear)}>受賞者を見る</a> }]
          : []),
      ]}
    />
  );
}
