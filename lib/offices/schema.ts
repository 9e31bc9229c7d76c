import { z } from "zod";
import type { Answers } from "@/lib/drafts/answers";
import { asSent, faultsOf } from "@/lib/drafts/check-answers";
import { fieldsOfSection } from "./fields";
import { access, basics, contact, life, space, usage } from "./schema/sections";
import { photos, record, subsidies } from "./schema/support";
import { SECTIONS, type Section } from "./sections";
import { togetherFaults } from "./together";

export const sectionSchemas = { basics, space, usage, access, life, subsidies, record, photos, contact } as const;

const officeSchema = z.object({
  ...basics.shape,
  ...space.shape,
  ...usage.shape,
  ...access.shape,
  ...life.shape,
  ...subsidies.shape,
  ...record.shape,
  ...photos.shape,
  ...contact.shape,
});
export type OfficeAnswers = z.output<typeof officeSchema>;

export type CheckedOffice =
  | { readonly ok: true; readonly value: OfficeAnswers }
  | { readonly ok: false; readonly errors: Readonly<Record<string, string>> };

/** The faults of one section's answers: the first fault of each field, in the order of the form. */
export function checkSection(section: Section, answers: Answers): Readonly<Record<string, string>> {
  const found = { ...togetherFaults(section, answers), ...faultsOf(sectionSchemas[section], answers) };
  const names = fieldsOfSection(section).map(({ name }) => name);
  return Object.fromEntries(names.flatMap((name) => (found[name] === undefined ? [] : [[name, found[name]]])));
}

/** All answers, read; or every fault that stands between them and a submit. */
export function checkOffice(answers: Answers): CheckedOffice {
  const errors = Object.assign({}, ...SECTIONS.map((section) => checkSection(section, answers)));
  const parsed = officeSchema.safeParse(asSent(officeSchema, answers));
  return parsed.success && Object.keys(errors).length === 0 ? { ok: true, value: parsed.data } : { ok: false, errors };
}
