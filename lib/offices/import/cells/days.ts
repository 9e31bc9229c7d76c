import { foldWidth, removeSpaces } from "@/lib/japan/width";
import { asText, type Cell, taken, wrong } from "./cell";

const NAMES = "月火水木金土日";
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/毎日|年中無休|無休|全日|全曜日/g, "1234567"],
  [/平日/g, "12345"],
  [/土日祝日?|土・日・祝日?|土日|週末/g, "67"],
];

/** 月火水木金, 月〜金, 月・水・金, 12345, 平日, 毎日, 土日祝 to "1".."7", Monday first. */
export const days: Cell = {
  empty: [],
  read: (text, heading) => {
    const bare = removeSpaces(foldWidth(text)).replace(/曜日?/g, "");
    const spelled = WORDS.reduce((rest, [word, digits]) => rest.replace(word, digits), bare);
    const withoutHolidays = spelled.replace(/祝祭?日?/g, "");
    const digits = withoutHolidays.replace(/[月火水木金土日]/g, (name) => String(NAMES.indexOf(name) + 1));
    const found = digits.replace(/([1-7])(?:[~〜～\-‐－ー―]|から)([1-7])/g, (_, from, to) => between(from, to));
    const plain = found.replace(/[;；、・,，/／|と]/g, "");
    if (!/^[1-7]+$/.test(plain))
      return wrong(
        `${heading}は、利用できる曜日を「月火水木金」のように並べて書いてください。第2土曜日や祝日などの例外は「利用時間の補足」に書いてください。`,
      );
    const told =
      spelled === withoutHolidays ? null : "祝日は曜日ではないため除きました。「利用時間の補足」に書いてください。";
    return taken(
      [..."1234567"].filter((day) => plain.includes(day)),
      told,
    );
  },
  show: (value) => asText(value).replace(/[;1-7]/g, (day) => (day === ";" ? "" : NAMES.charAt(Number(day) - 1))),
};

/** 金〜月 goes round the end of the week. */
function between(from: string, to: string): string {
  const length = ((Number(to) - Number(from) + 7) % 7) + 1;
  return Array.from({ length }, (_, index) => String(((Number(from) - 1 + index) % 7) + 1)).join("");
}
