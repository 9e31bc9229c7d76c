import { AgeText } from "@/components/cases/desk/age-text";
import { DescriptionList } from "@/components/ui/description-list";
import { DayText, TimeText } from "@/components/ui/time-text";
import { channelLabels } from "@/lib/cases/labels";
import type { OfficeStatus } from "@/lib/db/generated/enums";
import { isIn } from "@/lib/offices/workflow";
import { routes } from "@/lib/routes";

type CaseFactsProps = {
  readonly of: {
    readonly number: string;
    readonly status: OfficeStatus;
    readonly channel: string;
    readonly externalId: string | null;
    readonly organization: { readonly name: string };
    readonly createdAt: Date;
    readonly receivedAt: Date;
    readonly decidedAt: Date | null;
    readonly firstPublishedAt: Date | null;
    readonly confirmedOn: Date | null;
    readonly outsideReason: string | null;
  };
  readonly age: { readonly days: number; readonly isStopped: boolean };
  readonly targetDays: number;
};

/** The state of an office at a glance; only what is the case is said. */
export function CaseFacts({ of: it, age, targetDays }: CaseFactsProps) {
  const isNewRound = it.receivedAt.getTime() !== it.createdAt.getTime();
  const facts = [
    {
      term: "経過",
      details: (
        <>
          <AgeText
            {...{ age, targetDays }}
            isRunning={isIn("withOffice", it.status)}
            isDecided={it.decidedAt !== null}
          />
          <span className="text-solid-gray-700">　目標 {targetDays}営業日</span>
        </>
      ),
    },
    { term: "登録した自治体", details: it.organization.name },
    it.externalId && { term: "自治体のファイルのID", details: it.externalId },
    {
      term: "登録の受付",
      details: (
        <>
          <TimeText at={it.createdAt} />（{channelLabels[it.channel] ?? it.channel}）
        </>
      ),
    },
    isNewRound && { term: "今回の受付", details: <TimeText at={it.receivedAt} /> },
    it.decidedAt && { term: "決定", details: <TimeText at={it.decidedAt} /> },
    isIn("shown", it.status) && {
      term: "公開ページ",
      details: <a href={routes.office(it.number)}>公開ページを開く</a>,
    },
    it.firstPublishedAt && { term: "最初の公開", details: <DayText day={it.firstPublishedAt} /> },
    it.confirmedOn && { term: "確認日", details: <DayText day={it.confirmedOn.toISOString().slice(0, 10)} /> },
    it.outsideReason && { term: "自治体に伝えた理由", details: it.outsideReason },
  ];
  return <DescriptionList isDense items={facts.filter((fact) => fact !== null && fact !== false && fact !== "")} />;
}
