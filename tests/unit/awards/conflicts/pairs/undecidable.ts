import { number, pairOf, type Sides, worksFor } from "./pair";

/** Strangers whose values are the same. Nothing but a colleague can tell; each is a false alarm, listed so that the precision is not flattered. */
const STRANGERS: readonly Sides[] = [
  {
    what: "one name, two numbers",
    person: { affiliations: [worksFor("株式会社サクラバナ", { corporateNumber: number(30) })] },
    applicant: { name: "株式会社サクラバナ", corporateNumber: number(31) },
  },
  {
    what: "one name, two 法人格",
    person: { affiliations: [worksFor("有限会社はなみち")] },
    applicant: { name: "株式会社はなみち" },
  },
  {
    what: "one name in two prefectures",
    person: { affiliations: [worksFor("株式会社みらい堂")] },
    applicant: { name: "株式会社みらい堂" },
  },
  {
    what: "long names, one kana apart",
    person: { affiliations: [worksFor("株式会社ホシノカケラ")] },
    applicant: { name: "株式会社ホシノカケル" },
  },
  {
    what: "a name that looks like a department",
    person: { affiliations: [worksFor("株式会社みどり 総合研究所")] },
    applicant: { name: "株式会社みどり" },
  },
  {
    what: "one reading, two people",
    person: { name: "佐藤 裕子", kana: "サトウ ユウコ" },
    people: [{ name: "佐藤 優子", kana: "サトウ ユウコ" }],
  },
  {
    what: "namesakes",
    person: { name: "鈴木 翔太", kana: "スズキ ショウタ" },
    people: [{ name: "鈴木 翔太", kana: "スズキ ショウタ" }],
  },
  {
    what: "a cable company that gives addresses to households",
    person: { mails: ["a@cable-mihon.ne.jp"] },
    applicant: { mailDomains: ["cable-mihon.ne.jp"] },
  },
];

export const undecidablePairs = STRANGERS.map((sides) => pairOf(null, sides));
