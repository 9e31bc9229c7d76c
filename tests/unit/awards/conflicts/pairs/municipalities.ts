import { type Pair, pairOf, type Sides, worksFor } from "./pair";

const SHIOJIRI = "202151";
const NAGANO_PREFECTURE = "200000";
const SAPPORO = "011002";
const SAPPORO_CHUO = "011011";

const WORKS: readonly Sides[] = [
  {
    what: "one 団体コード",
    person: { affiliations: [worksFor("塩尻市", { municipalityCode: SHIOJIRI })] },
    applicant: { name: "塩尻市役所", municipalityCode: "20215" },
  },
  {
    what: "the office with its prefecture, the partner by code",
    person: { affiliations: [worksFor("長野県塩尻市役所　総務課")] },
    partners: [{ name: "塩尻市", municipalityCode: SHIOJIRI }],
  },
  {
    what: "the section without a space",
    person: { affiliations: [worksFor("塩尻市産業振興課")] },
    applicant: { name: "長野県 塩尻市" },
  },
  {
    what: "a prefecture and its office",
    person: { affiliations: [worksFor("長野県庁")] },
    partners: [{ name: "長野県", municipalityCode: NAGANO_PREFECTURE }],
  },
  {
    what: "a ward office of the designated city",
    person: { affiliations: [worksFor("札幌市中央区役所")] },
    applicant: { name: "札幌市", municipalityCode: SAPPORO },
  },
  {
    what: "a town with and without its district",
    person: { affiliations: [worksFor("北佐久郡軽井沢町")] },
    partners: [{ name: "軽井沢町役場" }],
  },
];

const LIVES: readonly Sides[] = [
  {
    what: "lives in the applicant's municipality",
    person: { homeMunicipalityCode: SHIOJIRI },
    applicant: { name: "塩尻市", municipalityCode: SHIOJIRI },
  },
  {
    what: "lives in the partner's municipality, named only",
    person: { homeMunicipalityCode: SHIOJIRI },
    partners: [{ name: "長野県塩尻市" }],
  },
  {
    what: "lives in a ward of the applying city",
    person: { homeMunicipalityCode: SAPPORO_CHUO },
    applicant: { name: "札幌市", municipalityCode: SAPPORO },
  },
];

export const municipalityPairs: readonly Pair[] = [
  ...WORKS.map((sides) => pairOf("works-for-municipality", sides)),
  ...LIVES.map((sides) => pairOf("lives-in-municipality", sides)),
];

const FUCHU_TOKYO = "132063";
const FUCHU_HIROSHIMA = "342084";

const OTHERS: readonly Sides[] = [
  {
    what: "two cities of one name",
    person: { affiliations: [worksFor("府中市", { municipalityCode: FUCHU_TOKYO })] },
    applicant: { name: "府中市", municipalityCode: FUCHU_HIROSHIMA },
  },
  {
    what: "the prefecture and a city in it",
    person: { affiliations: [worksFor("長野県庁")] },
    applicant: { name: "塩尻市", municipalityCode: SHIOJIRI },
  },
  {
    what: "lives in another city of the prefecture",
    person: { homeMunicipalityCode: "202029" },
    applicant: { name: "塩尻市", municipalityCode: SHIOJIRI },
  },
  {
    what: "lives in the prefecture that applies",
    person: { homeMunicipalityCode: SHIOJIRI },
    applicant: { name: "長野県", municipalityCode: NAGANO_PREFECTURE },
  },
  {
    what: "lives where the company bears the name of the city",
    person: { homeMunicipalityCode: SHIOJIRI },
    applicant: { name: "株式会社塩尻市場" },
  },
  {
    what: "a company named after the people of the city",
    person: { affiliations: [worksFor("塩尻市民便り社営業部")] },
    applicant: { name: "塩尻市", municipalityCode: SHIOJIRI },
  },
];

export const otherMunicipalityPairs: readonly Pair[] = OTHERS.map((sides) => pairOf(null, sides));
