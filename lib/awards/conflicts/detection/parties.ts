import type { JapanDay } from "@/lib/japan/dates";

/** What a juror or an officer is to an organisation, as they stated it. */
export const ROLES = ["employee", "director", "adviser", "supplier", "family", "former"] as const;
export type Role = (typeof ROLES)[number];

/** A company, a body or a municipality, as somebody wrote it. */
export type Organization = {
  readonly name: string;
  readonly kana?: string | null;
  /** 13 digits in any width, with or without hyphens; one with a wrong check digit counts as none. */
  readonly corporateNumber?: string | null;
  /** 団体コード of the municipality or prefecture that the organisation is, not of the place where it stands. */
  readonly municipalityCode?: string | null;
};

export type Affiliation = {
  readonly organizationName: string;
  readonly corporateNumber?: string | null;
  readonly municipalityCode?: string | null;
  /** First and last day, both inclusive. */
  readonly from?: JapanDay | null;
  readonly to?: JapanDay | null;
  readonly role: Role;
  readonly note?: string | null;
};

/** Somebody who judges or handles entries, or who is about to be asked to. */
export type Person = {
  readonly id: string;
  readonly name: string;
  readonly kana?: string | null;
  /** Addresses or bare domains. */
  readonly mails: readonly string[];
  readonly affiliations: readonly Affiliation[];
  readonly homeMunicipalityCode?: string | null;
};

export type Applicant = Organization & { readonly mailDomains: readonly string[] };

export type NamedPerson = { readonly name: string; readonly kana?: string | null };

export type Entry = {
  readonly id: string;
  readonly applicant: Applicant;
  readonly partners: readonly Organization[];
  readonly people: readonly NamedPerson[];
};

export type ConflictRules = {
  /** For how many years after its last day an employment, of one's own or in the family, still counts. With 0 it ends with that day. */
  readonly employmentYears: number;
  /** The same for advising and supplying. */
  readonly dealingYears: number;
};
