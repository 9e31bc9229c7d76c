import { redirect } from "next/navigation";
import type { z } from "zod";
import type { AuditAction } from "@/lib/audit/actions";
import { currentWorkingMember, memberSignedOutMessage, type WorkingMember } from "@/lib/auth/member";
import { overLimit } from "@/lib/auth/visitor-limit";
import { attempt, type UnitOfWork } from "@/lib/db/unit-of-work";
import { FieldsRefused } from "@/lib/errors";
import { answer, type FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import type { LimitName } from "@/lib/rate-limit/limits";

type Act<S extends z.ZodType> = {
  readonly schema: S;
  readonly trying: AuditAction;
  readonly work: (uow: UnitOfWork, input: z.output<S>, member: WorkingMember) => Promise<unknown>;
  /** How often one member may do it; asked once what was typed is in order, and nothing of that is lost. */
  readonly limit?: LimitName;
  /** Where it leads when it is done. */
  readonly next: string;
};

const OTHER_ORGANIZATION =
  "別の画面で、対応する団体が切り替わりました。まだ実行していません。マイページで団体を確かめてから、もう一度操作してください。";

/** One form of My page: who, what, do, say. */
export async function actAsMember<S extends z.ZodType>(act: Act<S>, data: FormData): Promise<FormState> {
  const form = readForm(act.schema, data);
  if (!form.ok) return form.state;
  const member = await currentWorkingMember();
  if (member === null) return form.rejected(memberSignedOutMessage);
  if (!isShownOrganization(data, member)) return form.rejected(OTHER_ORGANIZATION);
  const refusal = act.limit === undefined ? null : await overLimit(act.limit, member.accountId);
  if (refusal !== null) return form.rejected(refusal.message);

  const options = { trying: act.trying, subjectId: member.organizationId };
  const outcome = await attempt(member, (uow) => act.work(uow, form.value, member), options);
  if (outcome.ok) redirect(act.next);
  const { error } = outcome;
  if (error instanceof FieldsRefused) return answer({ values: form.state.values, errors: error.fields });
  return form.rejected(error.message);
}

/** The screen names its organisation, so that a switch in another tab does not send this form to the wrong one. */
export function isShownOrganization(data: FormData, { organizationId }: WorkingMember): boolean {
  const shown = data.get("organization");
  return shown === null || shown === organizationId;
}
