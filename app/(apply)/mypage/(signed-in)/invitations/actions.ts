"use server";

import { redirect } from "next/navigation";
import { currentMember, memberSignedOutMessage } from "@/lib/auth/member";
import { overLimit } from "@/lib/auth/visitor-limit";
import { attempt } from "@/lib/db/unit-of-work";
import type { FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { workFor } from "@/lib/members/commands";
import { acceptInvitation } from "@/lib/organizations/commands/invitations";
import { acceptSchema } from "@/lib/organizations/schema";
import { routes } from "@/lib/routes";

const NAME_MISSING = { name: "あなたの氏名を入力してください。" };

export async function acceptAction(_previous: FormState, data: FormData): Promise<FormState> {
  const form = readForm(acceptSchema, data, { secrets: ["token"] });
  if (!form.ok) return form.state;
  const member = await currentMember();
  if (member === null) return form.rejected(memberSignedOutMessage);
  if (member.name === "" && form.value.name === undefined) return { ...form.state, errors: NAME_MISSING };
  const refusal = await overLimit("register", member.accountId);
  if (refusal !== null) return form.rejected(refusal.message);

  const outcome = await attempt(member, async (uow) => workFor(uow, await acceptInvitation(uow, form.value)), {
    trying: "organization.join",
  });
  if (!outcome.ok) return form.rejected(outcome.error.message);
  redirect(routes.mypage("joined"));
}
