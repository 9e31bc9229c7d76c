import type { Answers } from "@/lib/drafts/answers";
import { durationText, hoursText, pricesOf, told } from "./facts";
import type { OfficeFieldName } from "./fields";
import { fieldLabel } from "./fields";
import { optionLabel } from "./options";

export type Compared = { readonly kind: string; readonly place: string; readonly answers: Answers };

export type ComparedRow = {
  readonly label: string;
  readonly values: readonly string[];
  /** Said in words beside the label. */
  readonly isDifferent: boolean;
};

const BEFORE_HOURS = [
  "openSeats",
  "privateRooms",
  "privateRoomCapacity",
  "meetingRooms",
  "soundproof",
  "webBooths",
] as const;
const AFTER_PRICES = [
  ...["contractKinds", "addressUse", "corporateRegistration", "mailReceipt", "equipment", "downMbps"],
  ...["nearestStation", "parkingSpaces", "lodging", "childcare", "accessibility", "acceptedCompanies"],
] as const satisfies readonly OfficeFieldName[];
const PRICES = ["1時間", "1日", "月額・共用の席", "月額・個室"] as const;

/** What companies weigh against each other, side by side; a question that none answers is left out. */
export function comparedRows(offices: readonly Compared[]): readonly ComparedRow[] {
  const row = (label: string, tell: (office: Compared) => string) => ({ label, values: offices.map(tell) });
  const field = (name: OfficeFieldName) => row(fieldLabel(name), ({ answers }) => told(answers, name));
  return [
    row("種別", ({ kind }) => optionLabel("kind", kind)),
    row("所在地", ({ place }) => place),
    row("東京からの時間", ({ answers }) => durationText(answers["tokyoMinutes"])),
    ...BEFORE_HOURS.map(field),
    row("利用時間", ({ answers }) => hoursText(answers)),
    field("allDay"),
    ...PRICES.map((label) => row(`料金（${label}）`, ({ answers }) => priceOf(answers, label))),
    ...AFTER_PRICES.map(field),
    row("補助制度", ({ answers }) => told(answers, "subsidy1Name")),
  ]
    .filter(({ values }) => values.some((value) => value !== ""))
    .map(({ label, values }) => ({ label, values, isDifferent: new Set(values).size > 1 }));
}

function priceOf(answers: Answers, label: string): string {
  return pricesOf(answers).find((price) => price.label === label)?.price ?? "";
}
