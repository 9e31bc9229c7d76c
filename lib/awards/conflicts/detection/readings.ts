import { byCodeUnits } from "@/lib/awards/code-unit-order";
import type { JapanDay } from "@/lib/japan/dates";
import { type OfficeDomain, officeDomainOf } from "./mail/office-domain";
import { type PersonName, readPersonName } from "./names/person-name";
import { type KnownOrganization, readOrganization } from "./organizations/known-organization";
import { publicBodyCode } from "./organizations/public-body";
import type { Affiliation, Applicant, ConflictRules, Entry, Person } from "./parties";
import { type Standing, standingOf } from "./standing";

/** Both sides with every value read once, so that many can be held against many. */
export type KnownAffiliation = {
  readonly stated: Affiliation;
  readonly organization: KnownOrganization;
  readonly standing: Standing;
};

export type KnownPerson = {
  readonly id: string;
  readonly name: PersonName;
  readonly offices: readonly OfficeDomain[];
  readonly affiliations: readonly KnownAffiliation[];
  readonly home: string | null;
};

export type KnownParticipant = { readonly as: "応募者" | "連携先"; readonly organization: KnownOrganization };

export type KnownEntry = {
  readonly id: string;
  readonly applicant: Applicant;
  readonly offices: readonly OfficeDomain[];
  readonly participants: readonly KnownParticipant[];
  readonly people: readonly PersonName[];
};

type Looking = { readonly rules: ConflictRules; readonly today: JapanDay };

export function readPerson(person: Person, { rules, today }: Looking): KnownPerson {
  return {
    id: person.id,
    name: readPersonName(person),
    offices: officesOf(person.mails),
    affiliations: person.affiliations.flatMap((stated) => {
      const standing = standingOf(stated, rules, today);
      const organization = readOrganization({ ...stated, name: stated.organizationName });
      return standing === null ? [] : [{ stated, organization, standing }];
    }),
    home: publicBodyCode(person.homeMunicipalityCode),
  };
}

export function readEntry({ id, applicant, partners, people }: Entry): KnownEntry {
  return {
    id,
    applicant,
    offices: officesOf(applicant.mailDomains),
    participants: [
      { as: "応募者", organization: readOrganization(applicant) },
      ...partners.map((partner) => ({ as: "連携先", organization: readOrganization(partner) }) as const),
    ],
    people: people.map(readPersonName),
  };
}

function officesOf(mails: readonly string[]): readonly OfficeDomain[] {
  const offices = mails.map(officeDomainOf).filter((office) => office !== null);
  return offices.toSorted((one, other) => byCodeUnits(one.domain, other.domain));
}
