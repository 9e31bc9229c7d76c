"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { currentStaff, signedOutMessage } from "@/lib/auth/session";
import { OUTSIDE_CHANNELS } from "@/lib/cases/desk-schema";
import { enterConsultation } from "@/lib/consultations/commands/desk-entry";
import { CONSULTATION_FIELD_NAMES } from "@/lib/consultations/fields";
import { ENTRANCE_CODES } from "@/lib/consultations/options";
import { checkConsultation } from "@/lib/consultations/schema";
import { attempt } from "@/lib/db/unit-of-work";
import { answersOfFields, type FormAnswers } from "@/lib/drafts/answers-of-form";
import { asSent, faultsOf } from "@/lib/drafts/check-answers";
import { FieldsRefused } from "@/lib/errors";
import { choice, consent, idempotencyKey } from "@/lib/forms/fields";
import { answer, type FormState } from "@/lib/forms/form";
import type { FieldKind } from "@/lib/forms/form-fields";
import { TOO_MUCH } from "@/lib/forms/read-form";
import { routes } from "@/lib/routes";

const deskSchema = z.object({
  key: idempotencyKey(),
  channel: choice("受付の方法", OUTSIDE_CHANNELS),
  entrance: choice("窓口", ENTRANCE_CODES),
  consent: consent("個人情報の取扱いを相談者に説明し、同意を得ました"),
});

const KINDS = new Map<string, FieldKind>([
  ["key", "one"],
  ["channel", "one"],
  ["entrance", "one"],
  ...CONSULTATION_FIELD_NAMES.filter((name) => name !== "files").map((name): [string, FieldKind] => [
    name,
    name === "topics" ? "many" : "one",
  ]),
  ["consent", "one"],
]);

export async function enterConsultationAction(_previous: FormState, data: FormData): Promise<FormState> {
  const read = answersOfFields(KINDS, data);
  if (read === null) return answer({ message: TOO_MUCH });
  const desk = deskSchema.safeParse(asSent(deskSchema, read.values));
  const errors = faultsIn(read);
  if (!desk.success || Object.keys(errors).length > 0) return answer({ values: read.values, errors });
  const staff = await currentStaff();
  if (staff === null) return answer({ values: read.values, message: signedOutMessage });
  const { key, channel, entrance } = desk.data;
  const entry = { key, channel, entrance, answers: read.answers };
  const outcome = await attempt(staff, (uow) => enterConsultation(uow, entry), { trying: "consultation.submit" });
  if (outcome.ok) redirect(routes.adminConsultation(outcome.value.number, "entered"));
  const { error } = outcome;
  return answer({
    values: read.values,
    message: error.message,
    errors: error instanceof FieldsRefused ? error.fields : {},
  });
}

/** The first fault of each field, in the order of the form. */
function faultsIn({ answers, values, errors }: FormAnswers): Record<string, string> {
  const checked = checkConsultation(answers);
  const faults = { ...faultsOf(deskSchema, values), ...(checked.ok ? {} : checked.errors), ...errors };
  return Object.fromEntries([...KINDS.keys()].flatMap((name) => (faults[name] ? [[name, faults[name]]] : [])));
}
