import "server-only";
import { redirect } from "next/navigation";
import type { Staff } from "@/lib/access/actor";
import { approveChange, refuseChange, withdrawChange } from "@/lib/accounts/changes/decide";
import { changeSchema, decisionSchema } from "@/lib/accounts/changes/schema";
import { currentStaff, signedOutMessage } from "@/lib/auth/session";
import { attempt } from "@/lib/db/unit-of-work";
import type { FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";

/** Where a change is shown when it is done. */
type PageOf = (staff: Staff, change: string, done: string) => Promise<string>;

/** The second person's answer to a change of an account. */
export async function decideChange(data: FormData, pageOf: PageOf): Promise<FormState> {
  const form = readForm(decisionSchema, data);
  if (!form.ok) return form.state;
  const staff = await currentStaff();
  if (staff === null) return form.rejected(signedOutMessage);

  const { id, verdict, reason } = form.value;
  const isApproved = verdict === "approve";
  const outcome = await attempt(staff, (uow) => (isApproved ? approveChange(uow, id) : refuseChange(uow, id, reason)), {
    trying: isApproved ? "account.approveChange" : "account.refuseChange",
    subjectId: id,
  });
  if (!outcome.ok) return form.rejected(outcome.error.message);
  return redirect(await pageOf(staff, id, verdict));
}

/** Whoever asked for a change thinks otherwise now. */
export async function takeBackChange(data: FormData, pageOf: PageOf): Promise<FormState> {
  const form = readForm(changeSchema, data);
  if (!form.ok) return form.state;
  const staff = await currentStaff();
  if (staff === null) return form.rejected(signedOutMessage);

  const { id } = form.value;
  const options = { trying: "account.withdrawChange", subjectId: id } as const;
  const outcome = await attempt(staff, (uow) => withdrawChange(uow, id), options);
  if (!outcome.ok) return form.rejected(outcome.error.message);
  return redirect(await pageOf(staff, id, "withdrawn"));
}
