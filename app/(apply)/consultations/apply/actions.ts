"use server";

import { redirect } from "next/navigation";
import { visitor } from "@/app/(apply)/consultations/apply/procedure";
import { dropHeldDraft } from "@/lib/auth/held-draft";
import { attempt } from "@/lib/db/unit-of-work";
import { removeDevice } from "@/lib/drafts/commands";
import type { FormState } from "@/lib/forms/form";
import { routes } from "@/lib/routes";

/** For shared devices: this browser opens it no more. */
export async function leaveAction(): Promise<FormState> {
  const token = await dropHeldDraft("consultation");
  if (token !== null) await attempt(visitor, (uow) => removeDevice(uow, token));
  redirect(routes.consultationApply());
}
