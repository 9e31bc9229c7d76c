import { YES_NO } from "@/lib/offices/options";
import { choice, choiceKey } from "./choice";
import { withNames } from "./option-names";

const YES = [
  "○",
  "◯",
  "〇",
  "◎",
  "可",
  "可能",
  "あり",
  "有り",
  "はい",
  "yes",
  "y",
  "true",
  "1",
  "対応",
  "✓",
  "レ",
  "●",
];
const NO = ["×", "✕", "✖", "╳", "☓", "x", "不可", "なし", "無し", "いいえ", "no", "n", "false", "0", "非対応", "否"];

export const yesNo = choice(withNames(YES_NO, { YES, NO }));

const MEANS_NOTHING = NO.concat("無").map(choiceKey);

/** なし as a whole list, or as a whole number of things. */
export function saysNo(text: string): boolean {
  return MEANS_NOTHING.includes(choiceKey(text));
}
