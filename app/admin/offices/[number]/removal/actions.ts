"use server";

import { redirect } from "next/navigation";
import type { z } from "zod";
import type { AuditAction } from "@/lib/audit/actions";
import { currentStaff, signedOutMessage } from "@/lib/auth/session";
import { attempt, type UnitOfWork } from "@/lib/db/unit-of-work";
import type { FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { approveRemoval, askForRemoval, declineRemoval } from "@/lib/offices/commands/removal";
import { getRemoval } from "@/lib/offices/queries/removal";
import { officeTags } from "@/lib/offices/tags";
import { routes } from "@/lib/routes";
import { afterPublication } from "@/lib/server/documents/after-publication";
import { approveSchema, askSchema, declineSchema } from "./schema";

export async function askForRemovalAction(_previous: FormState, data: FormData): Promise<FormState> {
  return actOnRemoval({ schema: askSchema, trying: "office.askForRemoval", done: "asked", work: askForRemoval }, data);
}

export async function approveRemovalAction(_previous: FormState, data: FormData): Promise<FormState> {
  return actOnRemoval({ schema: approveSchema, trying: "office.remove", done: "removed", work: approveRemoval }, data);
}

export async function declineRemovalAction(_previous: FormState, data: FormData): Promise<FormState> {
  return actOnRemoval(
    { schema: declineSchema, trying: "office.declineRemoval", done: "declined", work: declineRemoval },
    data,
  );
}

type Act<S extends z.ZodType<{ readonly number: string }>> = {
  readonly schema: S;
  readonly trying: AuditAction;
  readonly done: string;
  readonly work: (uow: UnitOfWork, input: z.output<S> & { readonly id: string }) => Promise<unknown>;
};

async function actOnRemoval<S extends z.ZodType<{ readonly number: string }>>(
  act: Act<S>,
  data: FormData,
): Promise<FormState> {
  const form = readForm(act.schema, data);
  if (!form.ok) return form.state;
  const staff = await currentStaff();
  if (staff === null) return form.rejected(signedOutMessage);
  const removal = await getRemoval(staff, form.value.number);
  if (removal === null) return form.rejected("この施設は見つかりませんでした。一覧から開き直してください。");
  const { id, number } = removal.office;
  const options = { trying: act.trying, subjectId: id };
  const outcome = await attempt(staff, (uow) => act.work(uow, { ...form.value, id }), options);
  if (!outcome.ok) return form.rejected(outcome.error.message);
  afterPublication([officeTags.all, officeTags.one(number)]);
  redirect(routes.adminOfficeRemoval(number, act.done));
}
