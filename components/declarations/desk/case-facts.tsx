import { AgeText } from "@/components/cases/desk/age-text";
import { DescriptionList } from "@/components/ui/description-list";
import { DayText, TimeText } from "@/components/ui/time-text";
import { channelLabels } from "@/lib/cases/labels";
import type { DeclarationStatus } from "@/lib/db/generated/enums";
import { isClockRunning } from "@/lib/declarations/workflow";
import { routes } from "@/lib/routes";

type CaseFactsOf = {
  readonly number: string;
  readonly status: DeclarationStatus;
  readonly channel: string;
  readonly createdAt: Date;
  readonly receivedAt: Date;
  readonly decidedAt: Date | null;
  readonly publishAt: Date | null;
  readonly firstPublishedAt: Date | null;
  readonly validUntil: Date | null;
  readonly outsideReason: string | null;
};

type CaseFactsProps = {
  readonly of: CaseFactsOf;
  readonly age: { readonly days: number; readonly isStopped: boolean };
  readonly targetDays: number;
};

/** The state of a case at a glance; only what is the case is said. */
export function CaseFacts({ of: it, age, targetDays }: CaseFactsProps) {
  const isNewRound = it.receivedAt.getTime() !== it.createdAt.getTime();
  const facts = [
    {
      term: "経過",
      details: (
        <>
          <AgeText
            isRunning={isClockRunning(it.status)}
            age={age}
            isDecided={it.decidedAt !== null}
            targetDays={targetDays}
          />
          <span className="text-solid-gray-700">　目標 {targetDays}営業日</span>
        </>
      ),
    },
    {
      term: "申請の受付",
      details: (
        <>
          <TimeText at={it.createdAt} />（{channelLabels[it.channel] ?? it.channel}）
        </>
      ),
    },
    isNewRound && { term: "今回の受付", details: <TimeText at={it.receivedAt} /> },
    it.decidedAt && { term: "決定", details: <TimeText at={it.decidedAt} /> },
    it.publishAt && { term: "公開の予定", details: <TimeText at={it.publishAt} /> },
    it.firstPublishedAt && {
      term: "公開ページ",
      details: (
        <>
          <a href={routes.declaration(it.number)}>公開ページを開く</a>（最初の公開：
          <DayText day={it.firstPublishedAt} />）
        </>
      ),
    },
    it.validUntil && { term: "有効期限", details: <DayText day={it.validUntil.toISOString().slice(0, 10)} /> },
    it.outsideReason && { term: "申請者に伝えた理由", details: it.outsideReason },
  ];
  return <DescriptionList isDense items={facts.filter((fact) => fact !== null && fact !== false && fact !== "")} />;
}
