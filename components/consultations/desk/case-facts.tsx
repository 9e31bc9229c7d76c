import { DescriptionList } from "@/components/ui/description-list";
import { TimeText } from "@/components/ui/time-text";
import { channelLabels } from "@/lib/cases/labels";
import { ENTRANCES, labelOf, METHODS, OUTCOMES, TOPICS } from "@/lib/consultations/options";
import { RATINGS } from "@/lib/consultations/rating";
import { prefectureName } from "@/lib/japan/prefecture";
import { type Clocked, ClockText } from "./clock-text";

type CaseFactsOf = Omit<Clocked, "age"> & {
  readonly entrance: string;
  readonly organizationName: string;
  readonly prefectureCode: string;
  readonly topics: readonly string[];
  readonly method: string;
  readonly channel: string;
  readonly contactName: string;
  readonly contactEmail: string;
  readonly receivedAt: Date;
  readonly stoppedSince: Date | null;
  readonly answeredAt: Date | null;
  readonly meetingAt: Date | null;
  readonly meetingPlace: string | null;
  readonly endedAt: Date | null;
  readonly outcome: string | null;
  readonly outcomeNote: string | null;
  readonly satisfaction: number | null;
  readonly satisfactionNote: string | null;
};

type CaseFactsProps = { readonly of: CaseFactsOf; readonly age: Clocked["age"]; readonly targetDays: number };

type Fact = { readonly term: string; readonly details: React.ReactNode };

/** The state of a case at a glance; only what is the case is said. */
export function CaseFacts({ of: it, age, targetDays }: CaseFactsProps) {
  const facts = [...clockFacts(it, age, targetDays), ...requesterFacts(it), ...endFacts(it)];
  return <DescriptionList isDense items={facts} />;
}

function clockFacts(it: CaseFactsOf, age: Clocked["age"], targetDays: number): Fact[] {
  const { receivedAt, channel, stoppedSince, answeredAt, meetingAt, meetingPlace } = it;
  return [
    {
      term: "最初の回答まで",
      details: (
        <>
          <ClockText of={{ ...it, age }} targetDays={targetDays} />
          <span className="text-solid-gray-700">　目標 {targetDays}営業日</span>
        </>
      ),
    },
    {
      term: "受付",
      details: (
        <>
          <TimeText at={receivedAt} />（{channelLabels[channel] ?? channel}）
        </>
      ),
    },
    ...moment("相談者に確認中（時計は停止）", stoppedSince),
    ...moment("最初の回答", it.firstAnsweredAt),
    ...moment("回答", answeredAt),
    ...(meetingAt === null ? [] : [{ term: "面談", details: <Meeting at={meetingAt} place={meetingPlace ?? ""} /> }]),
  ];
}

function requesterFacts(it: CaseFactsOf): Fact[] {
  return [
    { term: "窓口", details: labelOf(ENTRANCES, it.entrance) },
    { term: "団体", details: `${it.organizationName}（${prefectureName(it.prefectureCode)}）` },
    { term: "担当者（団体側）", details: `${it.contactName}（${it.contactEmail}）` },
    { term: "テーマ", details: it.topics.map((topic) => labelOf(TOPICS, topic)).join("、") },
    { term: "希望する方法", details: labelOf(METHODS, it.method) },
  ];
}

function endFacts(it: CaseFactsOf): Fact[] {
  return [
    ...moment("終了", it.endedAt),
    ...text("結果", it.outcome === null ? null : labelOf(OUTCOMES, it.outcome)),
    ...text("結果の記録（職員だけ）", it.outcomeNote),
    ...text(
      "満足度",
      it.satisfaction === null ? null : `${it.satisfaction}（${labelOf(RATINGS, String(it.satisfaction))}）`,
    ),
    ...text("満足度のひとこと", it.satisfactionNote),
  ];
}

function moment(term: string, at: Date | null): Fact[] {
  return at === null ? [] : [{ term, details: <TimeText at={at} /> }];
}

function text(term: string, details: string | null): Fact[] {
  return details === null ? [] : [{ term, details }];
}

function Meeting({ at, place }: { readonly at: Date; readonly place: string }) {
  return (
    <>
      <TimeText at={at} />　{place}
    </>
  );
}
