import { DAY_PRICE_BANDS, MONTH_PRICE_BANDS, SEAT_BANDS, TOKYO_BANDS } from "./facets";
import type { OfficeFilters } from "./filters";
import { ACCESSIBILITY, OFFICE_KINDS } from "./options";

/** One choice of the search: what it says, the token that counts it, and what the filters are with it. */
type Choice = {
  readonly label: string;
  readonly tokens: readonly string[];
  readonly isChosen: (filters: OfficeFilters) => boolean;
  readonly chosen: (filters: OfficeFilters) => OfficeFilters;
  readonly removed: (filters: OfficeFilters) => OfficeFilters;
};

export type ChoiceGroup = { readonly id: string; readonly heading: string; readonly choices: readonly Choice[] };

type Band = "seats" | "dayPrice" | "monthPrice" | "tokyo";
type Flag = "privateRoom" | "meetingRoom" | "allDay" | "registration" | "lodging" | "subsidy";

export function yenBand(band: number): string {
  return band === 0 ? "無料" : `${band.toLocaleString("ja-JP")}円以下`;
}

export function seatBand(band: number): string {
  return `${band}席以上`;
}

export function tokyoBand(band: number): string {
  return `${band / 60}時間以内`;
}

function flag(name: Flag, label: string, tokens: readonly string[]): Choice {
  return {
    label,
    tokens,
    isChosen: (filters) => filters[name],
    chosen: (filters) => ({ ...filters, [name]: true }),
    removed: (filters) => ({ ...filters, [name]: false }),
  };
}

function band<const Value extends number>(name: Band, value: Value, { label, key }: { label: string; key: string }) {
  return {
    label,
    tokens: [`${key}:${value}`],
    isChosen: (filters: OfficeFilters) => filters[name] === value,
    chosen: (filters: OfficeFilters): OfficeFilters => ({ ...filters, [name]: value }),
    removed: (filters: OfficeFilters): OfficeFilters => ({ ...filters, [name]: undefined }),
  };
}

const kinds = OFFICE_KINDS.map(({ value, label }) => ({
  label,
  tokens: [`kind:${value}`],
  isChosen: (filters: OfficeFilters) => filters.kind.includes(value),
  chosen: (filters: OfficeFilters): OfficeFilters => ({ ...filters, kind: [...filters.kind, value] }),
  removed: (filters: OfficeFilters): OfficeFilters => ({
    ...filters,
    kind: filters.kind.filter((each) => each !== value),
  }),
}));

const accessibility = ACCESSIBILITY.map(({ value, label }) => ({
  label,
  tokens: [`accessibility:${value}`],
  isChosen: (filters: OfficeFilters) => filters.accessibility.includes(value),
  chosen: (filters: OfficeFilters): OfficeFilters => ({
    ...filters,
    accessibility: [...filters.accessibility, value],
  }),
  removed: (filters: OfficeFilters): OfficeFilters => ({
    ...filters,
    accessibility: filters.accessibility.filter((each) => each !== value),
  }),
}));

/** In the order in which companies ask. Places are chosen apart, since they depend on each other. */
export const CHOICE_GROUPS: readonly ChoiceGroup[] = [
  { id: "kind", heading: "種別", choices: kinds },
  {
    id: "traits",
    heading: "部屋と使い方",
    choices: [
      flag("privateRoom", "個室あり", ["private-room:YES"]),
      flag("meetingRoom", "会議室あり", ["meeting-room:YES"]),
      flag("allDay", "24時間利用できる", ["all-day:YES"]),
      flag("registration", "法人の登記ができる", ["registration:YES"]),
      flag("lodging", "泊まれる（併設・近隣）", ["lodging:ATTACHED", "lodging:NEARBY"]),
      flag("subsidy", "補助制度あり（受付中）", ["subsidy:YES"]),
    ],
  },
  {
    id: "seats",
    heading: "席数（オープン）",
    choices: SEAT_BANDS.map((value) => band("seats", value, { label: seatBand(value), key: "seats" })),
  },
  {
    id: "day-price",
    heading: "料金（1日）",
    choices: DAY_PRICE_BANDS.map((value) => band("dayPrice", value, { label: yenBand(value), key: "day-price" })),
  },
  {
    id: "month-price",
    heading: "料金（月額・共用の席）",
    choices: MONTH_PRICE_BANDS.map((value) => band("monthPrice", value, { label: yenBand(value), key: "month-price" })),
  },
  {
    id: "tokyo",
    heading: "東京からの時間",
    choices: TOKYO_BANDS.map((value) => band("tokyo", value, { label: tokyoBand(value), key: "tokyo" })),
  },
  { id: "accessibility", heading: "バリアフリー", choices: accessibility },
];
