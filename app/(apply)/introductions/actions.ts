"use server";

import { redirect } from "next/navigation";
import type { z } from "zod";
import { attempt, type UnitOfWork } from "@/lib/db/unit-of-work";
import type { FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { acceptByLink, declineByLink } from "@/lib/matching/commands/by-link";
import { holderOfLink } from "@/lib/matching/queries/by-link";
import { acceptByLinkSchema, declineByLinkSchema } from "@/lib/matching/schema";
import { routes } from "@/lib/routes";

type Act<S extends z.ZodType> = {
  readonly schema: S;
  readonly trying: string;
  readonly work: (uow: UnitOfWork, input: z.output<S>) => Promise<unknown>;
};

async function act<S extends z.ZodType<{ readonly token: string }>>(of: Act<S>, data: FormData): Promise<FormState> {
  const form = readForm(of.schema, data);
  if (!form.ok) return form.state;
  const { token } = form.value;
  const holder = await holderOfLink(token);
  // The page says itself what a link is that cannot be used any more.
  if (holder === null) redirect(routes.introduction(token));
  const options = { trying: of.trying, subjectId: holder.caseId };
  const outcome = await attempt(holder, (uow) => of.work(uow, form.value), options);
  if (!outcome.ok) return form.rejected(outcome.error.message);
  redirect(routes.introduction(token));
}

export async function acceptByLinkAction(_previous: FormState, data: FormData): Promise<FormState> {
  return act({ schema: acceptByLinkSchema, trying: "introduction.accept", work: acceptByLink }, data);
}

export async function declineByLinkAction(_previous: FormState, data: FormData): Promise<FormState> {
  return act({ schema: declineByLinkSchema, trying: "introduction.declineOffer", work: declineByLink }, data);
}
