import type { Answers } from "@/lib/drafts/answers";
import { isBlank } from "@/lib/drafts/check-answers";
import type { OfficeFieldName } from "./fields";
import type { Section } from "./sections";

type Wanted = {
  readonly section: Section;
  /** One of them is enough. */
  readonly anyOf: readonly OfficeFieldName[];
  readonly label: string;
  /** What a company cannot do without it. */
  readonly why: string;
  readonly weight: number;
};

/** What a company looks for before it writes, beyond what has to be answered. Weights by how many searches depend on it. */
export const WANTED = [
  {
    section: "photos",
    anyOf: ["photo1", "photo2", "photo3"],
    label: "写真",
    why: "写真がない施設は、一覧で開かれにくくなります。",
    weight: 3,
  },
  {
    section: "usage",
    anyOf: ["priceHour", "priceHalfDay", "priceDay", "priceMonth", "priceMonthPrivate", "priceYear", "priceWholeDay"],
    label: "料金",
    why: "料金が分からないと、予算から探す企業の検索に表示されません。",
    weight: 3,
  },
  {
    section: "space",
    anyOf: ["openSeats", "privateRooms"],
    label: "席数または個室の数",
    why: "人数から探す企業の検索に表示されません。",
    weight: 3,
  },
  {
    section: "access",
    anyOf: ["tokyoMinutes"],
    label: "東京からの時間",
    why: "移動の時間から探す企業の検索に表示されません。",
    weight: 2,
  },
  {
    section: "usage",
    anyOf: ["openDays", "allDay"],
    label: "利用できる曜日",
    why: "いつ使えるかが分からないと、問い合わせの前に候補から外されます。",
    weight: 2,
  },
  {
    section: "space",
    anyOf: ["equipment"],
    label: "設備",
    why: "通信と電源があるかどうかは、企業が最初に確かめることです。",
    weight: 2,
  },
  {
    section: "basics",
    anyOf: ["latitude"],
    label: "緯度と経度",
    why: "地図と「近くの施設」に表示されません。",
    weight: 2,
  },
  {
    section: "life",
    anyOf: ["lodging"],
    label: "宿泊",
    why: "滞在して働きたい企業の検索に表示されません。",
    weight: 2,
  },
  {
    section: "space",
    anyOf: ["meetingRooms"],
    label: "会議室の数",
    why: "会議室から探す企業の検索に表示されません。",
    weight: 1,
  },
  {
    section: "usage",
    anyOf: ["corporateRegistration"],
    label: "法人の登記",
    why: "拠点を登記したい企業の検索に表示されません。",
    weight: 1,
  },
  {
    section: "access",
    anyOf: ["nearestStation", "airport", "interchange", "accessNote"],
    label: "交通",
    why: "行き方が分からないと、下見の計画を立てられません。",
    weight: 1,
  },
  {
    section: "life",
    anyOf: ["accessibility"],
    label: "バリアフリー",
    why: "車椅子の人などが、使えるかどうかを判断できません。",
    weight: 1,
  },
  {
    section: "space",
    anyOf: ["downMbps", "upMbps"],
    label: "通信速度",
    why: "ビデオ会議ができるかどうかを判断できません。",
    weight: 1,
  },
  {
    section: "record",
    anyOf: ["acceptedCompanies", "tenants"],
    label: "受入実績",
    why: "ほかの企業が使っていることが、安心の材料になります。",
    weight: 1,
  },
] as const satisfies readonly Wanted[];

export type Completeness = {
  /** 0 to 100; never 100 while anything is missing. */
  readonly percent: number;
  /** What weighs most comes first. */
  readonly missing: readonly Wanted[];
};

/** How much of what companies look for an office says, and what to add next. */
export function completenessOf(answers: Answers): Completeness {
  const missing = WANTED.filter(({ anyOf }) => anyOf.every((field) => isBlank(answers[field])));
  const sum = (items: readonly Wanted[]) => items.reduce((total, { weight }) => total + weight, 0);
  const percent = Math.floor(100 - (100 * sum(missing)) / sum(WANTED));
  return { percent, missing: missing.toSorted((a, b) => b.weight - a.weight) };
}
