"use server";

import { redirect } from "next/navigation";
import { currentMember, memberSignedOutMessage } from "@/lib/auth/member";
import { overLimit } from "@/lib/auth/visitor-limit";
import { attempt } from "@/lib/db/unit-of-work";
import type { FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { renameAccount } from "@/lib/members/commands";
import { takeBackJoinRequest } from "@/lib/organizations/commands/join-requests";
import { registerOrganization } from "@/lib/organizations/commands/register";
import { nameSchema, registrationSchema } from "@/lib/organizations/schema";
import { routes } from "@/lib/routes";

export async function registerAction(_previous: FormState, data: FormData): Promise<FormState> {
  const form = readForm(registrationSchema, data);
  if (!form.ok) return form.state;
  const member = await currentMember();
  if (member === null) return form.rejected(memberSignedOutMessage);
  const refusal = await overLimit("register", member.accountId);
  if (refusal !== null) return form.rejected(refusal.message);

  const outcome = await attempt(member, (uow) => registerOrganization(uow, form.value), {
    trying: "organization.found",
  });
  if (!outcome.ok) return form.rejected(outcome.error.message);
  redirect(outcome.value.outcome === "founded" ? routes.mypage("registered") : routes.mypageWelcome());
}

/** Of somebody whose organisation GビズID has named already. */
export async function nameAction(_previous: FormState, data: FormData): Promise<FormState> {
  const form = readForm(nameSchema, data);
  if (!form.ok) return form.state;
  const member = await currentMember();
  if (member === null) return form.rejected(memberSignedOutMessage);
  const options = { trying: "account.rename", subjectId: member.accountId };
  const outcome = await attempt(member, (uow) => renameAccount(uow, form.value.name), options);
  if (!outcome.ok) return form.rejected(outcome.error.message);
  redirect(routes.mypage());
}

export async function takeBackAction(): Promise<void> {
  const member = await currentMember();
  if (member !== null) await attempt(member, takeBackJoinRequest, { trying: "organization.takeBackRequest" });
  redirect(routes.mypageWelcome());
}
