import { number, type Pair, pairOf, type Sides, worksFor } from "./pair";

const SAME: readonly Sides[] = [
  {
    what: "another name, one 法人番号",
    person: { affiliations: [worksFor("旧うすらい商会", { corporateNumber: number(1) })] },
    applicant: { name: "株式会社うすらい", corporateNumber: number(1) },
  },
  {
    what: "a 法人番号 in full width with hyphens",
    person: {
      affiliations: [
        worksFor("うすらいHD", { corporateNumber: number(2).replace(/^(.)(.{4})(.{4})/, "$1－$2－$3－") }),
      ],
    },
    applicant: { name: "株式会社氷面", corporateNumber: number(2) },
  },
  {
    what: "a partner's 法人番号",
    person: { affiliations: [worksFor("つむぎ", { role: "director", corporateNumber: number(3) })] },
    partners: [{ name: "株式会社紡", corporateNumber: number(3) }],
  },
];

const PARENT = {
  parent: number(10),
  subsidiary: number(11),
  parentName: "大峰持株",
  subsidiaryName: "大峰電設株式会社",
};
const GRANDCHILD = { parent: number(11), subsidiary: number(12) };
const SISTER = { parent: number(10), subsidiary: number(13), subsidiaryName: "大峰物流㈱" };

const RELATED: readonly Sides[] = [
  {
    what: "works for the parent",
    person: { affiliations: [worksFor("大峰持株", { corporateNumber: number(10) })] },
    applicant: { name: "大峰電設株式会社", corporateNumber: number(11) },
    related: [PARENT],
  },
  {
    what: "works for the subsidiary",
    person: { affiliations: [worksFor("電設の会社", { corporateNumber: number(11) })] },
    applicant: { name: "持株の会社", corporateNumber: number(10) },
    related: [PARENT],
  },
  {
    what: "two levels up",
    person: { affiliations: [worksFor("孫会社", { corporateNumber: number(12) })] },
    applicant: { name: "持株の会社", corporateNumber: number(10) },
    related: [GRANDCHILD, PARENT],
  },
  {
    what: "sisters",
    person: { affiliations: [worksFor("電設の会社", { corporateNumber: number(11) })] },
    applicant: { name: "物流の会社", corporateNumber: number(13) },
    related: [PARENT, SISTER],
  },
  {
    what: "aunt and niece, the applicant's partner",
    person: { affiliations: [worksFor("物流の会社", { corporateNumber: number(13) })] },
    partners: [{ name: "孫会社", corporateNumber: number(12) }],
    related: [PARENT, SISTER, GRANDCHILD],
  },
  {
    what: "sisters, the affiliation without a number",
    person: { affiliations: [worksFor("（株）大峰電設 札幌支店")] },
    applicant: { name: "物流の会社", corporateNumber: number(13) },
    related: [PARENT, SISTER],
  },
  {
    what: "sisters, neither with a number",
    person: { affiliations: [worksFor("大峰電設(株)")] },
    applicant: { name: "株式会社大峰物流" },
    related: [PARENT, SISTER],
  },
];

export const numbersAndGroups: readonly Pair[] = [
  ...SAME.map((sides) => pairOf("same-corporate-number", sides)),
  ...RELATED.map((sides) => pairOf("related-company", sides)),
];
