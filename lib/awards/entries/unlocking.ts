import type { Questions } from "@/lib/corrections/questions";
import { unlockedBy } from "@/lib/corrections/unlocking";
import type { EntryField } from "./fields/field";
import { PARTNERS, partnerField } from "./fields/partners";

/** Who else a municipality is, when it is another one. */
const COMPANIONS: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  PARTNERS.map((n) => [
    partnerField("Code", n),
    [partnerField("Office", n), partnerField("Person", n), partnerField("Email", n)],
  ]),
);

/** What an applicant may edit in answer to a request for these fields; everything else stays as it was sent. */
export function entryQuestions(fields: readonly EntryField[]): Questions {
  const names = fields.map(({ name }) => name);
  return {
    label: (name) => fields.find((field) => field.name === name)?.label ?? name,
    unlocked: (asked) => unlockedBy(names, COMPANIONS, asked),
  };
}
