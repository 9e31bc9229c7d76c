import type { z } from "zod";
import { fieldsOf } from "@/lib/forms/form-fields";
import { type Answers, type AnswerValue, asList } from "./answers";

export function isBlank(value: AnswerValue | undefined): boolean {
  return asList(value).every((text) => text.trim() === "");
}

/** As a form sends them: what is blank is absent, what may be chosen many times is a list, and a list in a text has a line each. */
export function asSent(schema: z.ZodObject, answers: Answers): Record<string, AnswerValue> {
  const asked = [...fieldsOf(schema)].filter(([name]) => !isBlank(answers[name]));
  return Object.fromEntries(
    asked.map(([name, kind]) => [name, kind === "many" ? asList(answers[name]) : asList(answers[name]).join("\n")]),
  );
}

/** The first fault of each answer. */
export function faultsOf(schema: z.ZodObject, answers: Answers): Record<string, string> {
  const faults: Record<string, string> = {};
  for (const issue of schema.safeParse(asSent(schema, answers)).error?.issues ?? []) {
    faults[String(issue.path[0] ?? "")] ??= issue.message;
  }
  return faults;
}
