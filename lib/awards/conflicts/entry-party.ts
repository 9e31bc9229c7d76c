import { findMunicipality, municipalityFullName } from "@/lib/japan/municipalities";
import { readSealed } from "@/lib/receipts/content";
import type { Entry, NamedPerson, Organization } from "./detection/parties";

/** An entry with what the detection has to know of it: the organisation's facts, and what was sealed at the last send. */
export type EntryFacts = {
  readonly id: string;
  readonly applicantName: string;
  readonly contactEmail: string;
  readonly contactName: string;
  readonly organization: {
    readonly name: string;
    readonly corporateNumber: string | null;
    readonly municipalityCode: string | null;
  };
  /** Canonical JSON of the version that holds; null when it is not there. */
  readonly content: string | null;
};

type Answers = Readonly<Record<string, string | readonly string[]>>;

/** Municipalities that one entry can name. */
const PARTNERS = ["partnerCode1", "partnerCode2", "partnerCode3"] as const;

/** The only place that knows the names of the answers: what is missing says nothing. */
export function entryParty(facts: EntryFacts): Entry {
  const answers = answersOf(facts.content);
  const { id, applicantName, organization } = facts;
  return {
    id,
    applicant: {
      name: applicantName || organization.name,
      ...kanaOf(answers, "organizationKana"),
      corporateNumber: organization.corporateNumber,
      municipalityCode: organization.municipalityCode,
      mailDomains: [facts.contactEmail, textOf(answers, "contactEmail")].filter((address) => address !== ""),
    },
    partners: partnerCodes(answers).map(partnerOf),
    people: peopleOf(facts, answers),
  };
}

/** What the applicant wrote of relations to people of the jury; empty when nothing. */
export function conflictNoteOf(content: string | null): string {
  return textOf(answersOf(content), "conflictNote");
}

function answersOf(content: string | null): Answers {
  return content === null ? {} : readSealed(content).answers;
}

function textOf(answers: Answers, name: string): string {
  const value = answers[name];
  return typeof value === "string" ? value.trim() : "";
}

function kanaOf(answers: Answers, name: string): { readonly kana?: string } {
  const kana = textOf(answers, name);
  return kana === "" ? {} : { kana };
}

function partnerCodes(answers: Answers): readonly string[] {
  return [...new Set(PARTNERS.map((name) => textOf(answers, name)).filter((code) => code !== ""))];
}

function partnerOf(code: string): Organization {
  const municipality = findMunicipality(code);
  return { name: municipality === null ? code : municipalityFullName(municipality), municipalityCode: code };
}

function peopleOf({ contactName }: EntryFacts, answers: Answers): readonly NamedPerson[] {
  const stated = textOf(answers, "contactName");
  const person = {
    ...(stated === "" ? { name: contactName } : { name: stated }),
    ...kanaOf(answers, "contactNameKana"),
  };
  return person.name === "" ? [] : [person];
}
