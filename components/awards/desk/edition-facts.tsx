import { DescriptionList } from "@/components/ui/description-list";
import { StatusBadge } from "@/components/ui/status-badge";
import { TimeText } from "@/components/ui/time-text";
import { editionStatusLabels, revisionStatusLabels } from "@/lib/awards/editions/labels";
import type { EditionDetail, RevisionView } from "@/lib/awards/editions/view";
import { routes } from "@/lib/routes";

type EditionFactsProps = { readonly edition: EditionDetail };

/** Where the edition stands, and who wrote and proposed what is worked on. */
export function EditionFacts({ edition: { fiscalYear, status, current, work } }: EditionFactsProps) {
  const isOpen = status === "OPEN";
  return (
    <DescriptionList
      items={[
        {
          term: "状態",
          details: <StatusBadge tone={isOpen ? "success" : "neutral"}>{editionStatusLabels[status]}</StatusBadge>,
        },
        { term: "名称", details: (work ?? current)?.settings.name ?? "" },
        ...(isOpen ? [{ term: "公開のページ", details: <a href={routes.award(fiscalYear)}>募集要項を見る</a> }] : []),
        ...(work === null ? [] : workFacts(work)),
      ]}
    />
  );
}

function workFacts({ status, author, proposer, proposedAt, reason, updatedAt }: RevisionView) {
  const isProposed = proposedAt !== null && proposer !== null;
  return [
    {
      term: "設定の変更",
      details: (
        <>
          <StatusBadge tone="info">{revisionStatusLabels[status]}</StatusBadge>　{author}　
          <TimeText at={updatedAt} />
        </>
      ),
    },
    ...(isProposed
      ? [
          {
            term: "承認の依頼",
            details: (
              <>
                {proposer}　<TimeText at={proposedAt} />
              </>
            ),
          },
          { term: "理由", details: reason ?? "" },
        ]
      : []),
  ];
}
