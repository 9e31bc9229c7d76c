"use server";

import { redirect } from "next/navigation";
import type { Actor } from "@/lib/access/actor";
import { answerAsPartner } from "@/lib/awards/partners/commands/answer";
import { findPartnerLink } from "@/lib/awards/partners/queries/question";
import { attempt } from "@/lib/db/unit-of-work";
import type { FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { routes } from "@/lib/routes";
import { answerSchema } from "./schema";

/** The one act of a mailed link: the named municipality confirms or declines. */
export async function answerByLinkAction(_previous: FormState, data: FormData): Promise<FormState> {
  const form = readForm(answerSchema, data);
  if (!form.ok) return form.state;
  const { token, seen, answer, name, note } = form.value;
  const link = await findPartnerLink(token);
  // The page says itself what a link is that cannot be used any more.
  if (link === null) redirect(routes.awardPartnerConfirm(token));
  const { id: caseId } = link.partner;
  const contact: Actor = { kind: "contact", flow: "awardPartner", caseId };
  const isConfirmed = answer === "confirm";
  const options = { trying: isConfirmed ? "awardPartner.confirm" : "awardPartner.decline", subjectId: caseId };
  const input = { token, seen, isConfirmed, name, note };
  const outcome = await attempt(contact, (uow) => answerAsPartner(uow, input), options);
  if (!outcome.ok) return form.rejected(outcome.error.message);
  redirect(routes.awardPartnerConfirm(token, "answered"));
}
