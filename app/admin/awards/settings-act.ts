import "server-only";
import { redirect } from "next/navigation";
import type { z } from "zod";
import type { AuditAction } from "@/lib/audit/actions";
import { currentStaff, signedOutMessage } from "@/lib/auth/session";
import { revisionStatusLabels } from "@/lib/awards/editions/labels";
import { findSeen } from "@/lib/awards/editions/queries/desk";
import { attempt, type UnitOfWork } from "@/lib/db/unit-of-work";
import { StaleRecord, StepNotAllowed } from "@/lib/errors";
import type { FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { formatDateTime } from "@/lib/japan/dates";

type Asked = { readonly id: string; readonly version: number };

type Act<S extends z.ZodType<Asked>> = {
  readonly schema: S;
  readonly trying: AuditAction;
  readonly work: (uow: UnitOfWork, input: z.output<S>) => Promise<unknown>;
  /** Where it leads when it is done; of which year it was. */
  readonly next: (fiscalYear: number) => string;
  /** What the process that serves has to do at once. */
  readonly publish?: () => void;
};

/** One form about the settings of an edition: who, what, do, say. */
export async function actOnSettings<S extends z.ZodType<Asked>>(act: Act<S>, data: FormData): Promise<FormState> {
  const form = readForm(act.schema, data);
  if (!form.ok) return form.state;
  const staff = await currentStaff();
  if (staff === null) return form.rejected(signedOutMessage);
  const { value } = form;
  const options = { trying: act.trying, subjectId: value.id };
  const outcome = await attempt(staff, (uow) => act.work(uow, value), options);
  const seen = await findSeen(staff, value.id);
  if (outcome.ok && seen !== null) {
    act.publish?.();
    redirect(act.next(seen.fiscalYear));
  }
  if (outcome.ok) return form.rejected(signedOutMessage);
  const { error } = outcome;
  const refused = form.rejected(error.message);
  const isOvertaken = error instanceof StaleRecord || error instanceof StepNotAllowed;
  return isOvertaken ? withNews(seen, value, refused) : refused;
}

type Seen = Awaited<ReturnType<typeof findSeen>>;

/** When somebody was faster: how the settings stand now, and their version, so that one can look and decide again. */
function withNews(seen: Seen, { version }: Asked, refused: FormState): FormState {
  if (seen === null || seen.version === version) return refused;
  const news = [`現在の状態：${revisionStatusLabels[seen.status]}`, `最後の更新：${formatDateTime(seen.updatedAt)}`];
  return {
    ...refused,
    values: { ...refused.values, version: String(seen.version) },
    notices: { version: news.join("\n") },
  };
}
