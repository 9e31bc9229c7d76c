"use server";

import { redirect } from "next/navigation";
import { viewerOf } from "@/lib/access/actor";
import { mailClaimCode } from "@/lib/auth/claim";
import { currentWorkingMember, memberSignedOutMessage } from "@/lib/auth/member";
import { lookupSchema } from "@/lib/contacts/schema";
import { ViewOnly } from "@/lib/errors";
import type { FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { mayInOrganization } from "@/lib/organizations/permissions";
import { NOT_YOURS } from "@/lib/organizations/refusals";
import { routes } from "@/lib/routes";

export async function requestClaimAction(_previous: FormState, data: FormData): Promise<FormState> {
  const form = readForm(lookupSchema, data);
  if (!form.ok) return form.state;
  const member = await currentWorkingMember();
  if (member === null) return form.rejected(memberSignedOutMessage);
  if (!mayInOrganization(member, "act", member.organizationId)) return form.rejected(NOT_YOURS);
  // The letter is asked for by nobody in particular, so the rule of looking as somebody else is asked here.
  if (viewerOf(member) !== null) return form.rejected(new ViewOnly().message);

  const refusal = await mailClaimCode(form.value.number);
  if (refusal !== null) return form.rejected(refusal.message);
  redirect(routes.mypageClaimCode());
}
