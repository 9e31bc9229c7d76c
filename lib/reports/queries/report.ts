import "server-only";
import type { Actor } from "@/lib/access/actor";
import { peopleOf } from "@/lib/awards/entries/queries/scope";
import { clock } from "@/lib/clock";
import { ENTRANCES, labelOf } from "@/lib/consultations/options";
import { type JapanDay, startOfJapanDay } from "@/lib/japan/dates";
import { introductionStatistics } from "@/lib/matching/queries/statistics";
import { outcomeTable, prefectureTable, satisfactionTable, topicTable } from "@/lib/reports/consultation-tables";
import { answerTable, backlogTable, type FlowWords, inflowTable } from "@/lib/reports/flow-tables";
import { introductionTables } from "@/lib/reports/introduction-tables";
import { lastDayOf, type Period } from "@/lib/reports/period";
import { maySeeReports } from "@/lib/reports/permissions";
import type { Report, ReportSection } from "@/lib/reports/report";
import { getSetting } from "@/lib/settings/queries";
import { countMarks, countOutcomes, countPrefectures, countTopics } from "./consultation-counts";
import { listFlowDays, type ReportedFlow } from "./flow-days";

export type Asked = {
  readonly period: Period;
  /** Of consultations; what is no consultation has one entrance. */
  readonly entrance?: string | undefined;
};

type Looked = Asked & { readonly asOf: JapanDay; readonly actor: Actor };

const SECTIONS: readonly ((asked: Looked) => Promise<ReportSection>)[] = [
  consultations,
  introductions,
  declarations,
  offices,
  entries,
];

/** All figures of a period; null for whoever may not have them. */
export async function getReport(actor: Actor, { period, entrance }: Asked): Promise<Report | null> {
  if (!maySeeReports(actor)) return null;
  const asOf = lastDayOf(period, clock.now());
  const sections = await Promise.all(SECTIONS.map((make) => make({ period, entrance, asOf, actor })));
  return { title: `${period.label}の集計`, period: period.label, asOf, sections };
}

async function consultations({ period, entrance, asOf, actor }: Looked): Promise<ReportSection> {
  const target = await getSetting("consultation.targetDays", { on: asOf });
  const [flow, topics, places, outcomes, marks] = await Promise.all([
    flowTables(
      "consultation",
      { id: "consultation", what: "相談", answer: "最初の回答", end: "終了", ...AGAIN, target },
      {
        period,
        entrance,
        asOf,
        actor,
      },
    ),
    countTopics(period, entrance),
    countPrefectures(period, entrance),
    countOutcomes(period, entrance),
    countMarks(period, entrance),
  ]);
  return {
    id: "consultations",
    title: entrance === undefined ? "相談" : `相談（${labelOf(ENTRANCES, entrance)}）`,
    tables: [
      ...flow,
      topicTable(topics, period),
      prefectureTable(places, period),
      outcomeTable(outcomes, period),
      satisfactionTable(marks, period),
    ],
  };
}

async function introductions({ period }: Looked): Promise<ReportSection> {
  const [from, until] = [startOfJapanDay(period.from), startOfJapanDay(period.until)];
  const figures = await introductionStatistics(from, until);
  return { id: "introductions", title: "企業と自治体の紹介", tables: introductionTables(figures, period) };
}

const AGAIN = { notes: ["統合した相談は数えません。再開された相談は、もう一度終わるまで残りに数えます。"] };
const CHANGED = { notes: ["変更や再開の確認が始まったものは、その日から決定まで残りに数えます。"] };

async function declarations({ period, asOf, actor }: Looked): Promise<ReportSection> {
  const target = await getSetting("declaration.targetDays", { on: asOf });
  const words = { id: "declaration", what: "自己宣言", answer: "決定", end: "決定", ...CHANGED, target };
  return {
    id: "declarations",
    title: "自己宣言",
    tables: await flowTables("declaration", words, { period, asOf, actor }),
  };
}

async function offices({ period, asOf, actor }: Looked): Promise<ReportSection> {
  const target = await getSetting("satellite.targetDays", { on: asOf });
  const words = { id: "office", what: "施設", answer: "決定", end: "決定", ...CHANGED, target };
  return { id: "offices", title: "施設", tables: await flowTables("office", words, { period, asOf, actor }) };
}

async function entries({ period, asOf, actor }: Looked): Promise<ReportSection> {
  const target = await getSetting("award.targetDays", { on: asOf });
  const words = { id: "awardEntry", what: "応募", answer: "決定", end: "決定", notes: ENTRY_NOTES, target };
  return {
    id: "entries",
    title: "表彰への応募",
    tables: await flowTables("awardEntry", words, { period, asOf, actor }),
  };
}

const ENTRY_NOTES = [
  "決定は、審査対象とするか、対象外とするかの決定です。確認をやり直すものは、その日から決定まで残りに数えます。",
];

async function flowTables(flow: ReportedFlow, words: FlowWords, { period, entrance, asOf, actor }: Looked) {
  const days = await listFlowDays(flow, period.until, { entrance, people: peopleOf(actor) });
  const asked = { words, days, period, asOf };
  return [inflowTable(asked), backlogTable(asked), answerTable(asked)];
}
