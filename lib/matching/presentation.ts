import { policyItemLabel } from "@/lib/declarations/policy-items";
import { findIndustry } from "@/lib/japan/industries";
import { prefectureName } from "@/lib/japan/prefecture";
import { placesText } from "./engine/places";
import { strengthLabels, type Wish, type WishKey, wishLabels } from "./engine/wishes";
import { COOPERATION, FACILITIES, LODGING_WISHES, labelOf, labelsOf, PERIODS, TOKYO_MINUTES } from "./options";

const number = (text: string) => Number(text).toLocaleString("ja-JP");

const words: Readonly<Record<WishKey, (values: readonly string[]) => string>> = {
  place: placesText,
  tokyo: ([minutes = ""]) => labelOf(TOKYO_MINUTES, minutes),
  people: ([people = ""]) => `${number(people)}名以上`,
  budget: ([yen = ""]) => `${number(yen)}円まで`,
  period: ([period = ""]) => labelOf(PERIODS, period),
  facilities: (values) => labelsOf(FACILITIES, values),
  lodging: ([lodging = ""]) => labelOf(LODGING_WISHES, lodging),
  subsidy: () => "利用できる補助制度がある",
  cooperation: (values) => labelsOf(COOPERATION, values),
  industry: (values) => values.map((code) => findIndustry(code)?.label ?? code).join("、"),
  policies: (values) => values.map(policyItemLabel).join("、"),
  partner: ([code = ""]) => prefectureName(code),
};

export type WishRow = { readonly label: string; readonly value: string; readonly strength: string };

/** Each wish on a line, as the desk and both sides read it. */
export function wishRows(wishes: readonly Wish[]): WishRow[] {
  return wishes.map(({ key, values, strength }) => ({
    label: wishLabels[key],
    value: words[key](values),
    strength: strengthLabels[strength],
  }));
}

export function wishText({ label, value, strength }: WishRow): string {
  return `・${label}：${value}（${strength}）`;
}
