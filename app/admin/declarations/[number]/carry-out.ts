import "server-only";
import { redirect } from "next/navigation";
import type { z } from "zod";
import type { AuditAction } from "@/lib/audit/actions";
import { currentStaff, signedOutMessage } from "@/lib/auth/session";
import { attempt, type UnitOfWork } from "@/lib/db/unit-of-work";
import type { Declaration } from "@/lib/declarations/commands/record";
import { rehearse } from "@/lib/declarations/commands/rehearse";
import { declarationTags } from "@/lib/declarations/tags";
import { answer, type FormState } from "@/lib/forms/form";
import { type FormReading, readForm, readIntent } from "@/lib/forms/read-form";
import { routes } from "@/lib/routes";
import { afterPublication } from "@/lib/server/documents/after-publication";
import { lettersInWords } from "./letters-in-words";
import { refusedDecision } from "./refused-decision";

export type Seen = { readonly id: string; readonly version: number };

export type Decision<Value> = {
  readonly schema: z.ZodType<Value>;
  readonly work: (uow: UnitOfWork, value: Value) => Promise<Declaration>;
  readonly trying: AuditAction;
  /** Names the outcome on the page of the case. */
  readonly done: string;
};

/**
 * What an officer sends from a page of an act. The first time the letter is shown and nothing is done; the second time it
 * is done. Whatever stands in the way, everything typed comes back.
 */
export async function carryOut<Value extends Seen>(decision: Decision<Value>, data: FormData): Promise<FormState> {
  const form = readForm(decision.schema, data);
  const intent = readIntent(data, ["decide", "edit"]);
  if (intent === "edit") return answer({ values: form.state.values });
  if (!form.ok) return form.state;
  return intent === "decide" ? decide(decision, form) : showFirst(decision, form);
}

type Ready<Value> = Extract<FormReading<Value>, { ok: true }>;

/** Does it, and leads to the page of the case with a word on the outcome. */
export async function decide<Value extends Seen>(
  { work, trying, done }: Decision<Value>,
  form: Ready<Value>,
): Promise<FormState> {
  const staff = await currentStaff();
  if (staff === null) return form.rejected(signedOutMessage);
  const outcome = await attempt(staff, (uow) => work(uow, form.value), { trying, subjectId: form.value.id });
  if (!outcome.ok) return refusedDecision(staff, form, outcome.error);
  const { number, firstPublishedAt } = outcome.value;
  if (firstPublishedAt !== null) afterPublication([declarationTags.all, declarationTags.one(number)]);
  redirect(routes.adminDeclaration(number, done));
}

async function showFirst<Value extends Seen>(
  { work, trying }: Decision<Value>,
  form: Ready<Value>,
): Promise<FormState> {
  const staff = await currentStaff();
  if (staff === null) return form.rejected(signedOutMessage);
  const outcome = await rehearse(staff, (uow) => work(uow, form.value), { trying, subjectId: form.value.id });
  if (!outcome.ok) return refusedDecision(staff, form, outcome.error);
  return answer({ values: form.state.values, notices: { confirm: lettersInWords(outcome.value) } });
}
