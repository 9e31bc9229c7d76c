import "server-only";
import { redirect } from "next/navigation";
import type { z } from "zod";
import type { Staff } from "@/lib/access/actor";
import type { AuditAction } from "@/lib/audit/actions";
import { currentStaff, signedOutMessage } from "@/lib/auth/session";
import { attempt, type UnitOfWork } from "@/lib/db/unit-of-work";
import { FieldsRefused, StaleRecord, StepNotAllowed } from "@/lib/errors";
import { answer, type FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";

/** A record in the version that its screen showed. */
export type Seen = { readonly id: string; readonly version: number };

/** How the record stands now: its version, and what somebody has to know before deciding again. */
export type News = { readonly version: number; readonly lines: readonly string[] };

export type SeenAct<S extends z.ZodType<Seen>> = {
  readonly schema: S;
  readonly trying: (input: z.output<S>) => AuditAction;
  readonly work: (uow: UnitOfWork, input: z.output<S>) => Promise<unknown>;
  readonly news: (staff: Staff, id: string) => Promise<News | null>;
  /** Where it leads when it is done. */
  readonly next: (input: z.output<S>, staff: Staff) => string | Promise<string>;
};

/** One form about a record of the desk: who, what, do, say. When somebody was faster, what they did is shown first. */
export async function actOnSeen<S extends z.ZodType<Seen>>(act: SeenAct<S>, data: FormData): Promise<FormState> {
  const form = readForm(act.schema, data);
  if (!form.ok) return form.state;
  const staff = await currentStaff();
  if (staff === null) return form.rejected(signedOutMessage);
  const { value } = form;
  const options = { trying: act.trying(value), subjectId: value.id };
  const outcome = await attempt(staff, (uow) => act.work(uow, value), options);
  if (outcome.ok) redirect(await act.next(value, staff));
  const { error } = outcome;
  if (error instanceof FieldsRefused) return answer({ values: form.state.values, errors: error.fields });
  const refused = form.rejected(error.message);
  const isOvertaken = error instanceof StaleRecord || error instanceof StepNotAllowed;
  return isOvertaken ? withNews(await act.news(staff, value.id), value, refused) : refused;
}

function withNews(news: News | null, seen: Seen, refused: FormState): FormState {
  if (news === null || news.version === seen.version) return refused;
  return {
    ...refused,
    values: { ...refused.values, version: String(news.version) },
    notices: { version: news.lines.join("\n") },
  };
}
