"use server";

import { redirect } from "next/navigation";
import { whereToLook } from "@/app/(apply)/mypage/(signed-in)/offices/drafts/[draft]/check/where-to-look";
import { currentStaff, signedOutMessage } from "@/lib/auth/session";
import { attempt } from "@/lib/db/unit-of-work";
import { FieldsRefused } from "@/lib/errors";
import type { FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { sendDeskEntry } from "@/lib/offices/commands/own-work";
import { entryLabels } from "@/lib/offices/entry-labels";
import { getDeskWork } from "@/lib/offices/queries/desk-work";
import { routes } from "@/lib/routes";
import { sendEntrySchema } from "./schema";

const GONE = "この入力は見つかりません。保存の期限が過ぎたか、すでに送信されています。";

/** Takes what the check page showed as the municipality's. A repeat leads to what was taken before. */
export async function sendOfficeEntryAction(draftId: string, _previous: FormState, data: FormData): Promise<FormState> {
  const form = readForm(sendEntrySchema, data);
  if (!form.ok) return form.state;
  const staff = await currentStaff();
  if (staff === null) return form.rejected(signedOutMessage);
  const found = await getDeskWork(staff, draftId);
  if (found === null) return form.rejected(GONE);
  if (found.kind === "over") redirect(routes.adminOffice(found.number));

  const { office, organizationId } = found.work;
  const options = { trying: "office.submit", subjectId: office?.id ?? organizationId };
  const outcome = await attempt(staff, (uow) => sendDeskEntry(uow, { draftId, ...form.value }), options);
  if (outcome.ok) redirect(routes.adminOffice(outcome.value.number, entryLabels[found.purpose].done));
  const { error } = outcome;
  return form.rejected(error instanceof FieldsRefused ? whereToLook(error) : error.message);
}
