"use server";

import { redirect } from "next/navigation";
import { actAsMember, isShownOrganization } from "@/app/(apply)/mypage/member-act";
import { currentWorkingMember, memberSignedOutMessage } from "@/lib/auth/member";
import { overLimit } from "@/lib/auth/visitor-limit";
import { beginEntry, throwAwayEntry } from "@/lib/awards/entries/commands/own-draft";
import { attempt } from "@/lib/db/unit-of-work";
import type { FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { idSchema } from "@/lib/organizations/schema";
import { routes } from "@/lib/routes";
import { beginSchema } from "./schema";

const SWITCHED =
  "別の画面で、対応する団体が切り替わりました。マイページで団体を確かめてから、もう一度操作してください。";

export async function beginEntryAction(_previous: FormState, data: FormData): Promise<FormState> {
  const form = readForm(beginSchema, data);
  if (!form.ok) return form.state;
  const member = await currentWorkingMember();
  if (member === null) return form.rejected(memberSignedOutMessage);
  if (!isShownOrganization(data, member)) return form.rejected(SWITCHED);
  const refusal = await overLimit("draft-open", member.accountId);
  if (refusal !== null) return form.rejected(refusal.message);
  const { organization: organizationId, year: fiscalYear, category } = form.value;
  const options = { trying: "awardEntry.submit", subjectId: organizationId };
  const outcome = await attempt(member, (uow) => beginEntry(uow, { organizationId, fiscalYear, category }), options);
  if (!outcome.ok) return form.rejected(outcome.error.message);
  redirect(routes.mypageAwardDraft(outcome.value.id));
}

export async function throwAwayEntryAction(_previous: FormState, data: FormData): Promise<FormState> {
  return actAsMember(
    {
      schema: idSchema,
      trying: "awardEntry.submit",
      work: (uow, { id }, { organizationId }) => throwAwayEntry(uow, { organizationId, id }),
      next: routes.mypageAwards("draft-discarded"),
    },
    data,
  );
}
