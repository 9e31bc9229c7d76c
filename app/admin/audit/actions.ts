"use server";

import { redirect } from "next/navigation";
import { outcomeOf } from "@/lib/accounts/outcome";
import { recordRefusal } from "@/lib/audit/refusals";
import { verifyNow } from "@/lib/audit/verify-now";
import { requireStaff } from "@/lib/auth/session";
import { answer, type FormState } from "@/lib/forms/form";
import { routes } from "@/lib/routes";

/** Takes nothing from the form: the whole record is checked. */
export async function verifyAuditAction(): Promise<FormState> {
  const staff = await requireStaff();
  const outcome = await outcomeOf(() => verifyNow(staff));
  if (outcome.ok) redirect(routes.adminAudit({ done: outcome.value }));
  await recordRefusal(staff, outcome.error, { trying: "audit.verify", subjectId: staff.accountId });
  return answer({ message: outcome.error.message });
}
