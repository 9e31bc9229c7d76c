"use server";

import { redirect } from "next/navigation";
import { actAsMember } from "@/app/(apply)/mypage/member-act";
import { leave } from "@/lib/auth/enter";
import { holdDraft } from "@/lib/auth/held-draft";
import { letGoOfWork } from "@/lib/auth/let-go";
import { currentMember } from "@/lib/auth/member";
import { endCurrentViewing } from "@/lib/auth/viewing";
import { overLimit } from "@/lib/auth/visitor-limit";
import { attempt } from "@/lib/db/unit-of-work";
import { APPLY_STEPS } from "@/lib/declarations/fields";
import { answer, type FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { workFor } from "@/lib/members/commands";
import { beginDeclaration, takeUpDraft, throwAwayDraft } from "@/lib/organizations/commands/procedures";
import { idSchema, organizationSchema } from "@/lib/organizations/schema";
import { routes } from "@/lib/routes";

const FIRST_STEP = routes.applyStep(APPLY_STEPS[0]);

/** At the server first, then in the browser; with it goes what the browser was let into from here. */
export async function signOutAction(): Promise<void> {
  const member = await currentMember();
  await letGoOfWork();
  await leave(member);
  redirect(routes.mypageSignIn(undefined, "signed-out"));
}

/** An officer who looked at a member's pages goes back to the desk. */
export async function endViewingAction(): Promise<void> {
  await endCurrentViewing();
  redirect(routes.adminAccounts());
}

export async function switchAction(data: FormData): Promise<void> {
  const member = await currentMember();
  const form = readForm(idSchema, data);
  if (member !== null && form.ok) await attempt(member, (uow) => workFor(uow, form.value.id));
  redirect(routes.mypage());
}

export async function beginAction(_previous: FormState, data: FormData): Promise<FormState> {
  const refusal = await overLimit("draft-open");
  if (refusal !== null) return answer({ message: refusal.message });
  return actAsMember(
    {
      schema: organizationSchema,
      trying: "declaration.submit",
      work: async (uow, _input, { organizationId }) => holdDraft(await beginDeclaration(uow, organizationId)),
      next: FIRST_STEP,
    },
    data,
  );
}

export async function takeUpAction(_previous: FormState, data: FormData): Promise<FormState> {
  return actAsMember(
    {
      schema: idSchema,
      trying: "declaration.submit",
      work: async (uow, { id }, { organizationId }) => holdDraft(await takeUpDraft(uow, { organizationId, id })),
      next: FIRST_STEP,
    },
    data,
  );
}

export async function throwAwayAction(_previous: FormState, data: FormData): Promise<FormState> {
  return actAsMember(
    {
      schema: idSchema,
      trying: "declaration.submit",
      work: (uow, { id }, { organizationId }) => throwAwayDraft(uow, { organizationId, id }),
      next: routes.mypage("draft-discarded"),
    },
    data,
  );
}
