import { type Names, namesPair } from "./pair";

/** True, and nothing in the values shows it: a nickname, a translation. Kept so that the recall is not flattered. */
const NAMES: readonly Names[] = [
  ["あおデン", "株式会社青峰電装"],
  ["Yukishiro University", "国立大学法人雪代大学"],
];

export const unnameablePairs = NAMES.map((names) => namesPair("same-organization-name", names));
