import "server-only";
import { redirect } from "next/navigation";
import type { z } from "zod";
import type { AuditAction } from "@/lib/audit/actions";
import { currentJuror } from "@/lib/auth/juror";
import { signedOutMessage } from "@/lib/auth/session";
import type { SeenSeat } from "@/lib/awards/jury/commands/record";
import { attempt, type UnitOfWork } from "@/lib/db/unit-of-work";
import type { FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { routes } from "@/lib/routes";

type JuryAct<S extends z.ZodType<SeenSeat>> = {
  readonly schema: S;
  readonly trying: AuditAction;
  readonly work: (uow: UnitOfWork, input: z.output<S>) => Promise<unknown>;
  /** What the first page of the jury says when it is done. */
  readonly done: string;
};

/** One form of a juror about a seat of their own: who, what, do, say. */
export async function actAsJuror<S extends z.ZodType<SeenSeat>>(act: JuryAct<S>, data: FormData): Promise<FormState> {
  const form = readForm(act.schema, data);
  if (!form.ok) return form.state;
  const juror = await currentJuror();
  if (juror === null) return form.rejected(signedOutMessage);
  const options = { trying: act.trying, subjectId: form.value.id };
  const outcome = await attempt(juror, (uow) => act.work(uow, form.value), options);
  if (!outcome.ok) return form.rejected(outcome.error.message);
  redirect(routes.jury(act.done));
}
