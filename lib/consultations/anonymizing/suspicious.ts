import { PREFECTURES } from "@/lib/japan/prefecture";
import { LEGAL_FORM } from "./names";

/** What nobody can know by rule: a person has to look whether it tells who asked. */
export const SUSPICIOUS_KINDS = {
  organization: "団体の名称かもしれません",
  place: "地名・自治体の名称かもしれません",
  person: "人の名前かもしれません",
  latin: "団体や製品の名称かもしれません",
  address: "所在地かもしれません",
  amount: "特定の事業が分かる金額かもしれません",
  date: "特定の出来事が分かる日付かもしれません",
  number: "番号かもしれません",
} as const;

type SuspiciousKind = keyof typeof SUSPICIOUS_KINDS;

export type Suspicion = { readonly kind: SuspiciousKind; readonly text: string };

const NAME = "[\\p{sc=Han}\\p{sc=Katakana}ー々〆ヶA-Za-zＡ-Ｚａ-ｚ0-9０-９]";
const NUMBER = "[0-9０-９][0-9０-９,，.．]*";
const prefectures = PREFECTURES.map(({ name }) => name);

const SIGNS: readonly (readonly [SuspiciousKind, RegExp])[] = [
  ["organization", new RegExp(`${LEGAL_FORM}[\\s\\u3000]?[\\p{L}\\p{N}ー・]{0,10}|${NAME}{1,20}${LEGAL_FORM}`, "gu")],
  [
    "organization",
    new RegExp(`${NAME}{1,12}(?:大学|高校|銀行|信用金庫|商工会議所|観光協会|研究所|工房|商店|工業|製作所)`, "gu"),
  ],
  ["place", new RegExp(prefectures.join("|"), "gu")],
  [
    "place",
    /[\p{sc=Han}\p{sc=Katakana}ー々ヶ]{1,7}(?:市|区|町|村|郡|島)(?!場|民|内|外|役|道|長|域|間|分|政|税|立|会|町|村|販)/gu,
  ],
  ["person", /[\p{sc=Han}\p{sc=Katakana}ー々]{1,8}[\s\u3000]?(?:様|氏|殿|さん|さま|先生)(?!々|子|式|ざま)/gu],
  ["latin", /(?<![A-Za-zＡ-Ｚａ-ｚ])[A-ZＡ-Ｚ][A-Za-zＡ-Ｚａ-ｚ]{2,}/gu],
  ["address", /[0-9０-９一二三四五六七八九十]+(?:丁目|番地|番[0-9０-９])/gu],
  ["amount", new RegExp(`${NUMBER}[\\s\\u3000]?(?:[十百千万億]+)?円`, "gu")],
  ["date", /(?:[0-9０-９]{2,4}年)?[0-9０-９]{1,2}月[0-9０-９]{1,2}日/gu],
  ["date", /[0-9０-９]{4}[/／\-－.．][0-9０-９]{1,2}[/／\-－.．][0-9０-９]{1,2}/gu],
  ["number", /(?<![0-9０-９,，])[0-9０-９]{5,}(?![0-9０-９]|[\s\u3000]?[十百千万億]*円)/gu],
];

/** Words of every day that have the form of a name. */
const EVERY_DAY =
  /^(?:[市区町]+村|.{0,2}(?:都市|地区|市区町村|市町村|区市町村)|.*(?:皆|客|仕|同|模|多|異|各|王|神|殿|両|奥)(?:様|さん|さま)|.*(?:担当者|企業|自治体|団体|事業者|相談者|利用者|参加者)(?:様|さん|さま)|.*列島|CSV|JSON|PDF|ICT|Word|Excel|Web|Action|Wi|URL|NPO|FAQ|Zoom|Teams)$/u;

/** Each once, in the order of the list. */
export function suspicionsIn(text: string): readonly Suspicion[] {
  const found = SIGNS.flatMap(([kind, sign]) =>
    [...text.matchAll(sign)].map(([words]): Suspicion => ({ kind, text: words.trim() })),
  ).filter(({ text: words }) => !EVERY_DAY.test(words));
  const first = new Map<string, Suspicion>();
  for (const one of found) if (!first.has(one.text)) first.set(one.text, one);
  return [...first.values()];
}
