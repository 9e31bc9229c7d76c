"use server";

import { redirect } from "next/navigation";
import { leave } from "@/lib/auth/enter";
import { letGoOfWork } from "@/lib/auth/let-go";
import { currentMember, memberSignedOutMessage } from "@/lib/auth/member";
import { attempt } from "@/lib/db/unit-of-work";
import type { FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { closeOwnAccount } from "@/lib/members/leaving";
import { leavingSchema } from "@/lib/members/schema";
import { routes } from "@/lib/routes";

/** 利用をやめる: at the server first, then in this browser. */
export async function closeOwnAccountAction(_previous: FormState, data: FormData): Promise<FormState> {
  const form = readForm(leavingSchema, data);
  if (!form.ok) return form.state;
  const member = await currentMember();
  if (member === null) return form.rejected(memberSignedOutMessage);
  const outcome = await attempt(member, closeOwnAccount, { trying: "account.leave", subjectId: member.accountId });
  if (!outcome.ok) return form.rejected(outcome.error.message);
  await letGoOfWork();
  await leave(null);
  redirect(routes.mypageSignIn(undefined, "left"));
}
