"use server";

import { redirect } from "next/navigation";
import { actAsMember } from "@/app/(apply)/mypage/member-act";
import { currentWorkingMember, memberSignedOutMessage } from "@/lib/auth/member";
import { overLimit } from "@/lib/auth/visitor-limit";
import { attempt } from "@/lib/db/unit-of-work";
import type { FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { beginOffice, throwAwayOffice } from "@/lib/offices/commands/own-draft";
import { idSchema, organizationSchema } from "@/lib/organizations/schema";
import { routes } from "@/lib/routes";

export async function beginOfficeAction(_previous: FormState, data: FormData): Promise<FormState> {
  const form = readForm(organizationSchema, data);
  if (!form.ok) return form.state;
  const member = await currentWorkingMember();
  if (member === null) return form.rejected(memberSignedOutMessage);
  const refusal = await overLimit("draft-open", member.accountId);
  if (refusal !== null) return form.rejected(refusal.message);
  const options = { trying: "office.submit", subjectId: form.value.organization };
  const outcome = await attempt(member, (uow) => beginOffice(uow, form.value.organization), options);
  if (!outcome.ok) return form.rejected(outcome.error.message);
  redirect(routes.mypageOfficeDraft(outcome.value.id));
}

export async function throwAwayOfficeAction(_previous: FormState, data: FormData): Promise<FormState> {
  return actAsMember(
    {
      schema: idSchema,
      trying: "office.submit",
      work: (uow, { id }, { organizationId }) => throwAwayOffice(uow, { organizationId, id }),
      next: routes.mypageOffices("draft-discarded"),
    },
    data,
  );
}
