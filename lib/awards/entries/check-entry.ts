import "server-only";
import { z } from "zod";
import type { Answers, AnswerValue } from "@/lib/drafts/answers";
import { asSent, faultsOf } from "@/lib/drafts/check-answers";
import type { CheckedAnswers } from "@/lib/drafts/sectioned-form";
import type { EntryField } from "./fields/field";
import { partnerFaults } from "./partners-together";
import { answerSchema } from "./read-answer";
import type { Section } from "./sections";

function schemaOf(fields: readonly EntryField[]) {
  return z.object(Object.fromEntries(fields.map((field) => [field.name, answerSchema(field)] as const)));
}

/** The faults of one section's answers: the first fault of each field, in the order of the form. */
export function sectionFaults(
  fields: readonly EntryField[],
  section: Section,
  answers: Answers,
): Readonly<Record<string, string>> {
  const asked = fields.filter((field) => field.section === section);
  const together = section === "partners" ? partnerFaults(fields, answers) : {};
  return inOrder(asked, { ...together, ...faultsOf(schemaOf(asked), answers) });
}

/** All answers, read; or every fault that stands between them and a send. */
export function checkEntry(fields: readonly EntryField[], answers: Answers): CheckedAnswers {
  const schema = schemaOf(fields);
  const faults = inOrder(fields, { ...partnerFaults(fields, answers), ...faultsOf(schema, answers) });
  const read = schema.safeParse(asSent(schema, answers));
  if (!read.success || Object.keys(faults).length > 0) return { ok: false, errors: faults };
  return { ok: true, answers: canonical(read.data) };
}

/** As they are kept: every value a text or a list of texts, absent ones left out. */
function canonical(values: Readonly<Record<string, unknown>>): Answers {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]): [string, AnswerValue][] => {
      if (typeof value === "string") return [[name, value]];
      return Array.isArray(value) ? [[name, value.map(String)]] : [];
    }),
  );
}

function inOrder(fields: readonly EntryField[], found: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    fields.flatMap(({ name }) => {
      const fault = found[name];
      return fault === undefined ? [] : [[name, fault] as const];
    }),
  );
}
