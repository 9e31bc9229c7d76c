import "server-only";
import { type Answers, asText } from "@/lib/drafts/answers";
import { isBlank } from "@/lib/drafts/check-answers";
import type { EntryField } from "./fields/field";
import { PARTNERS, type PartnerPart, partnerField } from "./fields/partners";
import { readPlace } from "./partner-place";

type Faults = Record<string, string>;

/** Whoever is named has to be reachable, is named once, and what is done together is said. */
export function partnerFaults(fields: readonly EntryField[], answers: Answers): Faults {
  if (!fields.some(({ name }) => name === "partnership")) return {};
  const labelOf = (name: string) => fields.find((field) => field.name === name)?.label ?? name;
  const missing = PARTNERS.flatMap((n) => missingParts(answers, n));
  const isNamed = PARTNERS.some((n) => !isBlank(answers[partnerField("Code", n)]));
  return {
    ...(isNamed && isBlank(answers["partnership"])
      ? { partnership: `${labelOf("partnership")}を入力してください。` }
      : {}),
    ...Object.fromEntries(missing.map((name) => [name, `${labelOf(name)}を入力してください。`])),
    ...repeatedPlaces(answers, labelOf),
  };
}

const PARTS: readonly PartnerPart[] = ["Code", "Office", "Person", "Email"];

/** All of one, or nothing of it. */
function missingParts(answers: Answers, n: number): string[] {
  const names = PARTS.map((part) => partnerField(part, n));
  const blank = names.filter((name) => isBlank(answers[name]));
  return blank.length === names.length ? [] : blank;
}

function repeatedPlaces(answers: Answers, labelOf: (name: string) => string): Faults {
  const faults: Faults = {};
  const seen = new Map<string, string>();
  for (const name of PARTNERS.map((n) => partnerField("Code", n))) {
    const read = readPlace(asText(answers[name]), labelOf(name));
    if (!read.ok) continue;
    const earlier = seen.get(read.code);
    if (earlier === undefined) seen.set(read.code, name);
    else
      faults[name] =
        `${labelOf(name)}は、${labelOf(earlier)}と同じ自治体です。ほかの自治体を入力するか、空けてください。`;
  }
  return faults;
}
