/**
 * 取組方針. Dated master data: the wording that was in force when a declaration was sent is sealed with it.
 *
 * Items 1, 2, 3 and 5 are quoted by published declarations of 2022 (see the sources). The label of item 4 could not be
 * established from any source, so it is left out instead of guessed; the numbers keep their gap.
 */
export type PolicyItem = {
  readonly code: string;
  readonly label: string;
  readonly help: string;
  readonly validFrom: string;
  readonly validTo?: string;
  readonly source: string;
};

export const POLICY_ITEMS = [
  {
    code: "1",
    label: "採用の優位性の確保・社員の離職防止",
    help: "住む場所を選べる働き方によって、採用の間口を広げ、社員が働き続けられるようにします。",
    validFrom: "2021-09-17",
    source: "https://catchup.co.jp/news/archives/212",
  },
  {
    code: "2",
    label: "地方人材の採用・育成",
    help: "地方に住む人を採用し、仕事を通じて育てます。",
    validFrom: "2021-09-17",
    source: "https://catchup.co.jp/news/archives/212",
  },
  {
    code: "3",
    label: "地域プロジェクトへの参加",
    help: "自治体や地域の事業者とともに、地域の課題に取り組みます。",
    validFrom: "2021-09-17",
    source: "https://jinzainews.jp/2022/01/31/20220201-1613",
  },
  {
    code: "5",
    label: "ワーケーション推進",
    help: "休暇と仕事を組み合わせ、社員が地域に滞在して働けるようにします。",
    validFrom: "2021-09-17",
    source: "https://catchup.co.jp/news/archives/212",
  },
] as const satisfies readonly PolicyItem[];

export type PolicyItemCode = (typeof POLICY_ITEMS)[number]["code"];

export const POLICY_ITEM_CODES = POLICY_ITEMS.map((item) => item.code);

export function policyItemLabel(code: string): string {
  const item = POLICY_ITEMS.find((candidate) => candidate.code === code);
  return item ? `【${item.code}】${item.label}` : code;
}
