import { redirect } from "next/navigation";
import type { z } from "zod";
import type { AuditAction } from "@/lib/audit/actions";
import { currentWorkingMember, memberSignedOutMessage } from "@/lib/auth/member";
import { overLimit } from "@/lib/auth/visitor-limit";
import { getOwnEntry } from "@/lib/awards/entries/queries/own";
import { attempt, type UnitOfWork } from "@/lib/db/unit-of-work";
import type { FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { parseReferenceNumber } from "@/lib/japan/reference-number";
import type { LimitName } from "@/lib/rate-limit/limits";

const UNKNOWN = "この応募は見つかりませんでした。「表彰への応募」の一覧から開き直してください。";

type Act<S extends z.ZodType> = {
  readonly schema: S;
  readonly number: (input: z.output<S>) => string;
  readonly trying: AuditAction;
  /** How often one member may do it. */
  readonly limit?: LimitName;
  /** Does it, and says where it leads. */
  readonly work: (uow: UnitOfWork, id: string, input: z.output<S>) => Promise<string>;
};

/** One form about an entry of one's organisation: who, which, do, lead on. */
export async function actOnEntry<S extends z.ZodType>(act: Act<S>, data: FormData): Promise<FormState> {
  const form = readForm(act.schema, data);
  if (!form.ok) return form.state;
  const member = await currentWorkingMember();
  if (member === null) return form.rejected(memberSignedOutMessage);
  const parsed = parseReferenceNumber(act.number(form.value));
  const own = parsed.ok ? await getOwnEntry(member, parsed.value.number) : null;
  if (own === null) return form.rejected(UNKNOWN);
  const refusal = act.limit === undefined ? null : await overLimit(act.limit, member.accountId);
  if (refusal !== null) return form.rejected(refusal.message);
  const { id } = own.entry;
  const options = { trying: act.trying, subjectId: id };
  const outcome = await attempt(member, (uow) => act.work(uow, id, form.value), options);
  if (!outcome.ok) return form.rejected(outcome.error.message);
  redirect(outcome.value);
}
