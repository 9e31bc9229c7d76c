import type { ConflictKind } from "@/lib/awards/conflicts/detection/hit";
import type { RelatedCompany } from "@/lib/awards/conflicts/detection/organizations/company-groups";
import type { Affiliation, Entry, Organization, Person } from "@/lib/awards/conflicts/detection/parties";
import { corporateCheckDigit } from "@/lib/japan/corporate-number";

/** Every name of a company or a person in these tables is invented. Municipalities are real, since their codes are. */
export type Pair = {
  readonly what: string;
  /** What has to be found; null when the two have nothing to do with each other. */
  readonly expected: ConflictKind | null;
  readonly person: Person;
  readonly entry: Entry;
  readonly related: readonly RelatedCompany[];
};

export type Sides = {
  readonly what: string;
  readonly person?: Partial<Person>;
  readonly applicant?: Partial<Entry["applicant"]>;
  readonly partners?: readonly Organization[];
  readonly people?: Entry["people"];
  readonly related?: readonly RelatedCompany[];
};

/** Nothing of the one side is found on the other. */
export const JUROR: Person = {
  id: "juror",
  name: "審査 一朗太",
  kana: "シンサ イチロウタ",
  mails: [],
  affiliations: [],
};
export const ENTRY: Entry = {
  id: "entry",
  applicant: { name: "株式会社応募見本", mailDomains: [] },
  partners: [],
  people: [],
};

export function pairOf(expected: ConflictKind | null, sides: Sides): Pair {
  return {
    what: sides.what,
    expected,
    person: { ...JUROR, ...sides.person },
    entry: {
      ...ENTRY,
      applicant: { ...ENTRY.applicant, ...sides.applicant },
      partners: sides.partners ?? [],
      people: sides.people ?? [],
    },
    related: sides.related ?? [],
  };
}

/** Where the juror works, and the applicant. */
export type Names = readonly [own: string, theirs: string, kana?: string];

export function namesPair(expected: ConflictKind | null, [own, theirs, kana]: Names): Pair {
  return pairOf(expected, {
    what: `${own} / ${theirs}`,
    person: { affiliations: [worksFor(own)] },
    applicant: { name: theirs, kana: kana ?? null },
  });
}

export function worksFor(organizationName: string, more: Partial<Affiliation> = {}): Affiliation {
  return { organizationName, role: "employee", ...more };
}

/** A 法人番号 with a right check digit, far above those given out in any order of this kind. */
export function number(place: number): string {
  const base = String(990_000_000_000 + place);
  return `${corporateCheckDigit(base)}${base}`;
}
