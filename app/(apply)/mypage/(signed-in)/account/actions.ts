"use server";

import { redirect } from "next/navigation";
import { sessionSchema } from "@/lib/accounts/schema";
import { revokeSession, revokeSessions } from "@/lib/accounts/sessions";
import { leave } from "@/lib/auth/enter";
import { letGoOfWork } from "@/lib/auth/let-go";
import { currentMember, memberSignedOutMessage, requireMember } from "@/lib/auth/member";
import { offeredProvider } from "@/lib/auth/oidc/providers";
import { attempt } from "@/lib/db/unit-of-work";
import type { FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { renameAccount, setNotices } from "@/lib/members/commands";
import { unlinkHolder } from "@/lib/members/holders";
import { noticesSchema } from "@/lib/members/schema";
import { nameSchema } from "@/lib/organizations/schema";
import { routes } from "@/lib/routes";

export async function renameAction(_previous: FormState, data: FormData): Promise<FormState> {
  const form = readForm(nameSchema, data);
  if (!form.ok) return form.state;
  const member = await currentMember();
  if (member === null) return form.rejected(memberSignedOutMessage);
  const outcome = await attempt(member, (uow) => renameAccount(uow, form.value.name), { trying: "account.rename" });
  if (!outcome.ok) return form.rejected(outcome.error.message);
  redirect(routes.mypageAccount("name"));
}

export async function saveNoticesAction(_previous: FormState, data: FormData): Promise<FormState> {
  const form = readForm(noticesSchema, data);
  if (!form.ok) return form.state;
  const member = await currentMember();
  if (member === null) return form.rejected(memberSignedOutMessage);
  const options = { trying: "account.setNotices", subjectId: member.accountId };
  const outcome = await attempt(member, (uow) => setNotices(uow, form.value.noticeMode), options);
  if (!outcome.ok) return form.rejected(outcome.error.message);
  redirect(routes.mypageAccount("notices"));
}

/** One browser from the list. One that ended meanwhile, or was never one's own, is simply not there any more. */
export async function endSessionAction(data: FormData): Promise<void> {
  const member = await requireMember();
  const form = readForm(sessionSchema, data);
  if (form.ok) {
    const options = { trying: "account.revokeSessions", subjectId: form.value.id };
    await attempt(member, (uow) => revokeSession(uow, form.value.id), options);
  }
  redirect(routes.mypageAccount("session"));
}

/** Everywhere, this browser included. */
export async function endAllAction(): Promise<void> {
  const member = await requireMember();
  await attempt(member, (uow) => revokeSessions(uow, member.accountId));
  await letGoOfWork();
  await leave(null);
  redirect(routes.mypageSignIn(undefined, "signed-out"));
}

/** Makes the pages harder to enter, never easier: it asks for nothing again. */
export async function unlinkHolderAction(): Promise<void> {
  const member = await requireMember();
  const provider = offeredProvider("gbizid");
  if (provider !== null) await attempt(member, (uow) => unlinkHolder(uow, provider.issuer));
  redirect(routes.mypageAccount("gbizid-ended"));
}
