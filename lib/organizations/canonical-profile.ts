import { stepSchemas } from "@/lib/declarations/schema";
import { type Answers, asText } from "@/lib/drafts/answers";

/** Answers that were checked, as they are kept: read by the form's own rules, what is blank left out. */
export function canonicalProfile(answers: Answers): Record<string, string> {
  const given = Object.entries(answers).map(([name, value]) => [name, asText(value)] as const);
  const filled = Object.fromEntries(given.filter(([, value]) => value.trim() !== ""));
  const read = Object.entries(stepSchemas.organization.parse(filled));
  return Object.fromEntries(read.filter((pair): pair is [string, string] => pair[1] !== undefined));
}
