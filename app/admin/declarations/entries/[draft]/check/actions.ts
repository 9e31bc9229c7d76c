"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { currentStaff, signedOutMessage } from "@/lib/auth/session";
import { onBehalfChannel } from "@/lib/cases/desk-schema";
import { attempt } from "@/lib/db/unit-of-work";
import { sendDeskEntry } from "@/lib/declarations/commands/desk-entry";
import { entryLabels } from "@/lib/declarations/entry-labels";
import { DECLARATION_FIELD_NAMES, fieldLabel } from "@/lib/declarations/fields";
import { getDeskEntry } from "@/lib/declarations/queries/desk-entry";
import { FieldsRefused } from "@/lib/errors";
import { consent, seenVersion } from "@/lib/forms/fields";
import type { FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { whereToLook } from "@/lib/forms/where-to-look";
import { routes } from "@/lib/routes";

const PLACE = { names: DECLARATION_FIELD_NAMES, labelOf: fieldLabel, link: "入力に戻る" } as const;

const base = z.object({ seen: seenVersion(), onBehalf: onBehalfChannel });
const withConsents = base.extend({ consents: consent("すべての条件の確認と同意が、書面などに記載されている") });

export async function sendEntryAction(draftId: string, _previous: FormState, data: FormData): Promise<FormState> {
  const staff = await currentStaff();
  const entry = staff && (await getDeskEntry(staff, draftId));
  const form = readForm(entry?.purpose === "on-behalf" ? withConsents : base, data);
  if (!form.ok) return form.state;
  if (staff === null) return form.rejected(signedOutMessage);
  if (!entry) return form.rejected("この入力は見つかりません。保存の期限が過ぎたか、すでに送信されています。");

  const { seen, onBehalf } = form.value;
  const outcome = await attempt(staff, (uow) => sendDeskEntry(uow, { draftId, seen, onBehalf }), {
    trying: "declaration.submit",
    subjectId: entry.about?.id ?? draftId,
  });
  if (outcome.ok) redirect(routes.adminDeclaration(outcome.value.number, entryLabels[entry.purpose].done));
  const { error } = outcome;
  return form.rejected(error instanceof FieldsRefused ? whereToLook(error, PLACE) : error.message);
}
