import { byCodeUnits } from "@/lib/awards/code-unit-order";
import type { JapanDay } from "@/lib/japan/dates";
import { affiliationHits } from "./checks/affiliations";
import { homeHits } from "./checks/homes";
import { mailHits } from "./checks/mails";
import { peopleHits } from "./checks/people";
import { type ConflictHit, sortHits } from "./hit";
import type { CompanyGroups } from "./organizations/company-groups";
import type { ConflictRules, Entry, Person } from "./parties";
import { type KnownEntry, type KnownPerson, readEntry, readPerson } from "./readings";

type Basis = {
  /** By `companyGroups`. */
  readonly groups: CompanyGroups;
  readonly rules: ConflictRules;
  /** The day in Japan on which it is asked. */
  readonly today: JapanDay;
};

/** What speaks against letting the person see the entry. Needs no account: it may be asked before somebody is invited. */
export function detectConflicts(person: Person, entry: Entry, basis: Basis): readonly ConflictHit[] {
  return hitsBetween(readPerson(person, basis), readEntry(entry), basis.groups);
}

export type ConflictPair = {
  readonly personId: string;
  readonly entryId: string;
  /** At least one. */
  readonly hits: readonly ConflictHit[];
};

/** Everybody against every entry, by the ids of person and entry; pairs without a hit are left out. */
export function detectAllConflicts(
  people: readonly Person[],
  entries: readonly Entry[],
  basis: Basis,
): readonly ConflictPair[] {
  const known = entries.map(readEntry);
  return people
    .map((person) => readPerson(person, basis))
    .flatMap((person) =>
      known.map((entry) => ({
        personId: person.id,
        entryId: entry.id,
        hits: hitsBetween(person, entry, basis.groups),
      })),
    )
    .filter(({ hits }) => hits.length > 0)
    .sort((one, other) => byCodeUnits(one.personId, other.personId) || byCodeUnits(one.entryId, other.entryId));
}

function hitsBetween(person: KnownPerson, entry: KnownEntry, groups: CompanyGroups): readonly ConflictHit[] {
  return sortHits([
    ...affiliationHits(person, entry, groups),
    ...mailHits(person, entry),
    ...homeHits(person, entry),
    ...peopleHits(person, entry),
  ]);
}
