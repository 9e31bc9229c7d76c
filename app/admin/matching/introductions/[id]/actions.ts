"use server";

import { redirect } from "next/navigation";
import type { z } from "zod";
import { currentStaff, signedOutMessage } from "@/lib/auth/session";
import { attempt, type UnitOfWork } from "@/lib/db/unit-of-work";
import type { FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { adjustTexts, recordOutcome } from "@/lib/matching/commands/draft";
import { proposeIntroduction } from "@/lib/matching/commands/propose";
import { withdrawIntroduction } from "@/lib/matching/commands/withdraw";
import { outcomeSchema, seenCaseSchema, textsSchema, withdrawSchema } from "@/lib/matching/schema";
import { routes } from "@/lib/routes";

type Act<S extends z.ZodType> = {
  readonly schema: S;
  readonly trying: string;
  readonly done: string;
  readonly work: (uow: UnitOfWork, input: z.output<S>) => Promise<unknown>;
};

/** One form about an introduction at the desk: who, what, do, lead on. */
async function act<S extends z.ZodType<{ readonly id: string }>>(of: Act<S>, data: FormData): Promise<FormState> {
  const form = readForm(of.schema, data);
  if (!form.ok) return form.state;
  const staff = await currentStaff();
  if (staff === null) return form.rejected(signedOutMessage);
  const { id } = form.value;
  const outcome = await attempt(staff, (uow) => of.work(uow, form.value), { trying: of.trying, subjectId: id });
  if (!outcome.ok) return form.rejected(outcome.error.message);
  redirect(routes.adminIntroduction(id, of.done));
}

export async function adjustTextsAction(_previous: FormState, data: FormData): Promise<FormState> {
  return act({ schema: textsSchema, trying: "introduction.adjust", done: "adjusted", work: adjustTexts }, data);
}

export async function proposeAction(_previous: FormState, data: FormData): Promise<FormState> {
  const trying = "introduction.propose";
  return act({ schema: seenCaseSchema, trying, done: "proposed", work: proposeIntroduction }, data);
}

export async function withdrawAction(_previous: FormState, data: FormData): Promise<FormState> {
  const trying = "introduction.withdraw";
  return act({ schema: withdrawSchema, trying, done: "withdrawn", work: withdrawIntroduction }, data);
}

export async function recordOutcomeAction(_previous: FormState, data: FormData): Promise<FormState> {
  return act({ schema: outcomeSchema, trying: "introduction.outcome", done: "recorded", work: recordOutcome }, data);
}
