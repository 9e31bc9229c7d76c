import { type Pair, pairOf, type Sides, worksFor } from "./pair";

/** Read on 2026-11-28 with three years. */
const FORMER: readonly Sides[] = [
  {
    what: "left last year",
    person: { affiliations: [worksFor("㈱うすらい", { role: "former", to: "2025-03-31" })] },
    applicant: { name: "株式会社うすらい" },
  },
  {
    what: "stated as employed, but the last day is over",
    person: { affiliations: [worksFor("うすらい株式会社", { from: "2010-04-01", to: "2024-01-31" })] },
    applicant: { name: "株式会社うすらい" },
  },
  {
    what: "the last day of the three years",
    person: { affiliations: [worksFor("うすらい株式会社", { role: "former", to: "2023-11-28" })] },
    applicant: { name: "株式会社うすらい" },
  },
  {
    what: "left, nobody says when",
    person: { affiliations: [worksFor("うすらい㈱", { role: "former" })] },
    partners: [{ name: "株式会社うすらい" }],
  },
  {
    what: "left the municipality",
    person: { affiliations: [worksFor("塩尻市役所", { role: "former", to: "2026-03-31" })] },
    partners: [{ name: "塩尻市", municipalityCode: "202151" }],
  },
];

const BUSINESS: readonly Sides[] = [
  {
    what: "adviser",
    person: { affiliations: [worksFor("（株）うすらい", { role: "adviser", note: "技術顧問" })] },
    applicant: { name: "株式会社うすらい" },
  },
  {
    what: "supplier",
    person: { affiliations: [worksFor("うすらい㈱", { role: "supplier" })] },
    applicant: { name: "株式会社ウスライ" },
  },
  {
    what: "adviser of a partner municipality",
    person: { affiliations: [worksFor("塩尻市", { role: "adviser" })] },
    partners: [{ name: "塩尻市役所" }],
  },
];

const FAMILY: readonly Sides[] = [
  {
    what: "the spouse works there",
    person: { affiliations: [worksFor("株式会社薄氷", { role: "family", note: "配偶者" })] },
    applicant: { name: "薄氷株式會社" },
  },
];

export const relationPairs: readonly Pair[] = [
  ...FORMER.map((sides) => pairOf("former-employment", sides)),
  ...BUSINESS.map((sides) => pairOf("adviser-or-supplier", sides)),
  ...FAMILY.map((sides) => pairOf("family-affiliation", sides)),
];

const OVER: readonly Sides[] = [
  {
    what: "the day after the three years",
    person: { affiliations: [worksFor("うすらい株式会社", { role: "former", to: "2023-11-27" })] },
    applicant: { name: "株式会社うすらい" },
  },
  {
    what: "left ten years ago",
    person: { affiliations: [worksFor("株式会社うすらい", { from: "2000-04-01", to: "2016-03-31" })] },
    applicant: { name: "株式会社うすらい" },
  },
  {
    what: "advised long ago",
    person: { affiliations: [worksFor("株式会社うすらい", { role: "adviser", to: "2019-12-31" })] },
    applicant: { name: "株式会社うすらい" },
  },
];

export const overPairs: readonly Pair[] = OVER.map((sides) => pairOf(null, sides));
