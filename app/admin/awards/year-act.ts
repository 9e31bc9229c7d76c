import "server-only";
import { redirect } from "next/navigation";
import type { z } from "zod";
import type { Staff } from "@/lib/access/actor";
import type { AuditAction } from "@/lib/audit/actions";
import { currentStaff, signedOutMessage } from "@/lib/auth/session";
import { attempt, type UnitOfWork } from "@/lib/db/unit-of-work";
import { FieldsRefused } from "@/lib/errors";
import { answer, type FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";

type YearAct<S extends z.ZodType<{ readonly id: string }>, Done> = {
  readonly schema: S;
  readonly trying: AuditAction;
  readonly work: (uow: UnitOfWork, input: z.output<S>) => Promise<Done>;
  readonly next: (done: Done, staff: Staff) => Promise<string | null>;
};

/** One form about a year of the award and no version of anything: who, what, do, say. */
export async function actOnYear<S extends z.ZodType<{ readonly id: string }>, Done>(
  { schema, trying, work, next }: YearAct<S, Done>,
  data: FormData,
): Promise<FormState> {
  const form = readForm(schema, data);
  if (!form.ok) return form.state;
  const staff = await currentStaff();
  if (staff === null) return form.rejected(signedOutMessage);
  const outcome = await attempt(staff, (uow) => work(uow, form.value), { trying, subjectId: form.value.id });
  if (!outcome.ok) {
    const { error } = outcome;
    if (error instanceof FieldsRefused) return answer({ values: form.state.values, errors: error.fields });
    return form.rejected(error.message);
  }
  const place = await next(outcome.value, staff);
  if (place === null) return form.rejected(signedOutMessage);
  redirect(place);
}
