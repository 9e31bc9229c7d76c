"use server";

import { redirect } from "next/navigation";
import { unlinkIdentity } from "@/lib/accounts/identities";
import { startLinking } from "@/lib/accounts/own-account";
import { anyCodeSchema, secretFields } from "@/lib/accounts/schema";
import { ATTEMPT_SECONDS, heldLinking } from "@/lib/auth/oidc/held-attempt";
import { offeredProvider } from "@/lib/auth/oidc/providers";
import { refusedCode } from "@/lib/auth/refused-code";
import { requireStaff } from "@/lib/auth/session";
import { attempt } from "@/lib/db/unit-of-work";
import type { FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { routes } from "@/lib/routes";

export async function startLinkingAction(_previous: FormState, data: FormData): Promise<FormState> {
  const staff = await requireStaff();
  const form = readForm(anyCodeSchema, data, { secrets: secretFields });
  if (!form.ok) return form.state;

  const outcome = await startLinking(staff, form.value.code);
  if (!outcome.ok) return refusedCode(outcome.error);

  await heldLinking.put({ accountId: staff.accountId, sessionId: staff.sessionId }, ATTEMPT_SECONDS);
  redirect(routes.adminIdentity());
}

/** Makes the account harder to enter, never easier: it asks for nothing again. */
export async function unlinkAction(): Promise<void> {
  const staff = await requireStaff();
  const provider = offeredProvider("ministry");
  if (provider !== null) await attempt(staff, (uow) => unlinkIdentity(uow, provider.issuer));
  redirect(routes.adminAccount("identity-ended"));
}
