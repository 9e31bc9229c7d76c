import "server-only";
import { redirect } from "next/navigation";
import type { z } from "zod";
import type { AuditAction } from "@/lib/audit/actions";
import { currentJuror } from "@/lib/auth/juror";
import { signedOutMessage } from "@/lib/auth/session";
import { attempt, type UnitOfWork } from "@/lib/db/unit-of-work";
import { FieldsRefused } from "@/lib/errors";
import { answer, type FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { routes } from "@/lib/routes";

type MemberAct<S extends z.ZodType<{ readonly id: string }>> = {
  readonly schema: S;
  readonly trying: AuditAction;
  readonly work: (uow: UnitOfWork, input: z.output<S>) => Promise<unknown>;
  readonly done: string;
};

/** One form of a member about a meeting: who, what, do, say. */
export async function actAsMember<S extends z.ZodType<{ readonly id: string }>>(act: MemberAct<S>, data: FormData) {
  const form = readForm(act.schema, data);
  if (!form.ok) return form.state;
  const juror = await currentJuror();
  if (juror === null) return form.rejected(signedOutMessage);
  const options = { trying: act.trying, subjectId: form.value.id };
  const outcome = await attempt(juror, (uow) => act.work(uow, form.value), options);
  if (outcome.ok) redirect(routes.juryDeliberation(act.done));
  const { error } = outcome;
  const refused: FormState =
    error instanceof FieldsRefused
      ? answer({ values: form.state.values, errors: error.fields })
      : form.rejected(error.message);
  return refused;
}
