"use server";

import { redirect } from "next/navigation";
import { currentWorkingMember, memberSignedOutMessage } from "@/lib/auth/member";
import { overLimit } from "@/lib/auth/visitor-limit";
import { attempt } from "@/lib/db/unit-of-work";
import { FieldsRefused } from "@/lib/errors";
import type { FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { sendOwnWork } from "@/lib/offices/commands/own-work";
import { getOwnWork } from "@/lib/offices/queries/own-work";
import { routes } from "@/lib/routes";
import { sendSchema } from "./schema";
import { whereToLook } from "./where-to-look";

const GONE = "この下書きは見つかりませんでした。サテライトオフィスの一覧から確かめてください。";

/** Sends what the check page showed. A repeat finds what was sent before and leads to the same place. */
export async function sendOfficeAction(draftId: string, _previous: FormState, data: FormData): Promise<FormState> {
  const form = readForm(sendSchema, data);
  if (!form.ok) return form.state;
  const member = await currentWorkingMember();
  if (member === null) return form.rejected(memberSignedOutMessage);
  const found = await getOwnWork(member, draftId);
  if (found === null) return form.rejected(GONE);
  if (found.kind === "over") redirect(routes.mypageOffice(found.number));
  const refusal = await overLimit("submit", member.accountId);
  if (refusal !== null) return form.rejected(refusal.message);

  const { draft, office, organizationId } = found.work;
  const options = { trying: "office.submit", subjectId: office?.id ?? organizationId };
  const input = { draftId: draft.id, seen: form.value.seen };
  const outcome = await attempt(member, (uow) => sendOwnWork(uow, input), options);
  if (outcome.ok) redirect(routes.mypageOffice(outcome.value.number, "sent"));
  const { error } = outcome;
  return form.rejected(error instanceof FieldsRefused ? whereToLook(error) : error.message);
}
