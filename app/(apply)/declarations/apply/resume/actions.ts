"use server";

import { redirect } from "next/navigation";
import { nextPage } from "@/app/(apply)/declarations/apply/next-page";
import { visitor } from "@/app/(apply)/declarations/apply/procedure";
import { sendLinksAgain } from "@/app/(apply)/declarations/apply/send-links-again";
import { holdDraft } from "@/lib/auth/held-draft";
import { currentMember } from "@/lib/auth/member";
import { overLimit } from "@/lib/auth/visitor-limit";
import { attempt } from "@/lib/db/unit-of-work";
import { openByResumeLink } from "@/lib/declarations/commands/access";
import { getDraftOfDevice } from "@/lib/drafts/queries";
import { answer, type FormState } from "@/lib/forms/form";
import { routes } from "@/lib/routes";

/** The only way to spend a link: programs that look through mails open addresses, but press no button. */
export async function resumeAction(_previous: FormState, data: FormData): Promise<FormState> {
  const token = data.get("token");
  if (typeof token !== "string" || token.length > 100) redirect(routes.applyExpired());
  const refusal = await overLimit("resume-link-address");
  if (refusal !== null) return answer({ message: refusal.message });

  const opener = (await currentMember()) ?? visitor;
  const outcome = await attempt(opener, (uow) => openByResumeLink(uow, token));
  if (!outcome.ok) return answer({ message: outcome.error.message });
  await holdDraft(outcome.value);
  const draft = await getDraftOfDevice(outcome.value);
  redirect(draft === null ? routes.applyExpired() : nextPage(draft.answers));
}

export async function sendAgainAction(_previous: FormState, data: FormData): Promise<FormState> {
  return sendLinksAgain(data);
}
