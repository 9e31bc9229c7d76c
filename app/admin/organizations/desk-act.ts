import { redirect } from "next/navigation";
import type { z } from "zod";
import type { Staff } from "@/lib/access/actor";
import type { AuditAction } from "@/lib/audit/actions";
import { currentStaff, signedOutMessage } from "@/lib/auth/session";
import { attempt, type UnitOfWork } from "@/lib/db/unit-of-work";
import { asText } from "@/lib/drafts/answers";
import { StaleRecord } from "@/lib/errors";
import { answer, type FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { getOrganization } from "@/lib/organizations/queries/organization";
import { NumberTaken } from "@/lib/organizations/refusals";

type Act<S extends z.ZodType> = {
  readonly schema: S;
  readonly trying: AuditAction;
  readonly work: (uow: UnitOfWork, input: z.output<S>) => Promise<unknown>;
  /** Where it leads when it is done. */
  readonly next: (input: z.output<S>) => string;
};

/** One form of the office about an organisation: who, what, do, say. */
export async function actAsKeeper<S extends z.ZodType>(act: Act<S>, data: FormData): Promise<FormState> {
  const form = readForm(act.schema, data);
  if (!form.ok) return form.state;
  const staff = await currentStaff();
  if (staff === null) return form.rejected(signedOutMessage);
  const outcome = await attempt(staff, (uow) => act.work(uow, form.value), { trying: act.trying });
  if (outcome.ok) redirect(act.next(form.value));
  const { error } = outcome;
  if (error instanceof StaleRecord) return overtaken(form.state.values, staff, error.message);
  if (error instanceof NumberTaken)
    return answer({ values: form.state.values, errors: numberErrors(data, error.message) });
  return form.rejected(error.message);
}

/** The form goes on with the version that holds now, once the person has been told. */
async function overtaken(values: FormState["values"], staff: Staff, message: string): Promise<FormState> {
  const now = await getOrganization(staff, asText(values["id"]));
  const version = now === null ? values["version"] : String(now.version);
  return answer({ values: { ...values, version: version ?? "" }, message });
}

function numberErrors(data: FormData, message: string): Readonly<Record<string, string>> {
  return { [data.get("kind") === "MUNICIPALITY" ? "municipalityCode" : "corporateNumber"]: message };
}
