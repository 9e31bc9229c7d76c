"use server";

import { redirect } from "next/navigation";
import type { Actor } from "@/lib/access/actor";
import { attempt } from "@/lib/db/unit-of-work";
import type { FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { confirmByLink } from "@/lib/offices/commands/confirm";
import { findOpenLink } from "@/lib/offices/queries/confirmation";
import { officeTags } from "@/lib/offices/tags";
import { routes } from "@/lib/routes";
import { afterPublication } from "@/lib/server/documents/after-publication";
import { confirmLinkSchema } from "./schema";

/** The one act of a mailed link: its holder says that what is shown is still true. */
export async function confirmByLinkAction(_previous: FormState, data: FormData): Promise<FormState> {
  const form = readForm(confirmLinkSchema, data);
  if (!form.ok) return form.state;
  const { token } = form.value;
  const link = await findOpenLink(token);
  // The page says itself what a link is that cannot be used any more.
  if (link === null) redirect(routes.officeConfirm(token));
  const { id: caseId, number } = link.office;
  const contact: Actor = { kind: "contact", flow: "office", caseId };
  const options = { trying: "office.confirmByLink", subjectId: caseId };
  const outcome = await attempt(contact, (uow) => confirmByLink(uow, form.value), options);
  if (!outcome.ok) return form.rejected(outcome.error.message);
  afterPublication([officeTags.all, officeTags.one(number)]);
  redirect(routes.officeConfirm(token));
}
