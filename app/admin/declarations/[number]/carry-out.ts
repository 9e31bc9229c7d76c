import "server-only";
import { redirect } from "next/navigation";
import type { z } from "zod";
import type { AuditAction } from "@/lib/audit/actions";
import { currentStaff, signedOutMessage } from "@/lib/auth/session";
import { attempt, type UnitOfWork } from "@/lib/db/unit-of-work";
import { rehearse } from "@/lib/declarations/commands/rehearse";
import { getNewsSince } from "@/lib/declarations/queries/news";
import { declarationTags } from "@/lib/declarations/tags";
import { answer, type FormState } from "@/lib/forms/form";
import { type FormReading, readForm, readIntent } from "@/lib/forms/read-form";
import { routes } from "@/lib/routes";
import { afterPublication } from "@/lib/server/documents/after-publication";
import { lettersInWords } from "./letters-in-words";
import { type NewsSince, refusedDecision } from "./refused-decision";

export type Seen = { readonly id: string; readonly version: number };

type Decided = { readonly id: string; readonly number: string; readonly firstPublishedAt: Date | null };

export type Decision<Value> = {
  readonly schema: z.ZodType<Value>;
  readonly work: (uow: UnitOfWork, value: Value) => Promise<Decided>;
  readonly trying: AuditAction;
  /** Names the outcome on the page of the case. */
  readonly done: string;
};

/** What is decided about: how it is told that somebody was faster, what was published of it, and where its page is. */
export type Subject = {
  readonly newsSince: NewsSince;
  readonly tags: (number: string) => readonly string[];
  readonly address: (number: string, done: string) => string;
};

const declarations: Subject = {
  newsSince: getNewsSince,
  tags: (number) => [declarationTags.all, declarationTags.one(number)],
  address: routes.adminDeclaration,
};

/**
 * What an officer sends from a page of an act. The first time the letter is shown and nothing is done; the second time it
 * is done. Whatever stands in the way, everything typed comes back.
 */
export async function carryOut<Value extends Seen>(
  decision: Decision<Value>,
  data: FormData,
  subject: Subject = declarations,
): Promise<FormState> {
  const form = readForm(decision.schema, data);
  const intent = readIntent(data, ["decide", "edit"]);
  if (intent === "edit") return answer({ values: form.state.values });
  if (!form.ok) return form.state;
  return intent === "decide" ? decide(decision, form, subject) : showFirst(decision, form, subject);
}

type Ready<Value> = Extract<FormReading<Value>, { ok: true }>;

/** Does it, and leads to the page of the case with a word on the outcome. */
async function decide<Value extends Seen>(
  { work, trying, done }: Decision<Value>,
  form: Ready<Value>,
  { newsSince, tags, address }: Subject = declarations,
): Promise<FormState> {
  const staff = await currentStaff();
  if (staff === null) return form.rejected(signedOutMessage);
  const outcome = await attempt(staff, (uow) => work(uow, form.value), { trying, subjectId: form.value.id });
  if (!outcome.ok) return refusedDecision(staff, form, outcome.error, newsSince);
  const { number, firstPublishedAt } = outcome.value;
  if (firstPublishedAt !== null) afterPublication(tags(number));
  redirect(address(number, done));
}

async function showFirst<Value extends Seen>(
  { work, trying }: Decision<Value>,
  form: Ready<Value>,
  { newsSince }: Subject,
): Promise<FormState> {
  const staff = await currentStaff();
  if (staff === null) return form.rejected(signedOutMessage);
  const outcome = await rehearse(staff, (uow) => work(uow, form.value), { trying, subjectId: form.value.id });
  if (!outcome.ok) return refusedDecision(staff, form, outcome.error, newsSince);
  return answer({ values: form.state.values, notices: { confirm: lettersInWords(outcome.value) } });
}
