import { redirect } from "next/navigation";
import type { z } from "zod";
import { currentWorkingMember, memberSignedOutMessage } from "@/lib/auth/member";
import { attempt, type UnitOfWork } from "@/lib/db/unit-of-work";
import type { FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { parseReferenceNumber } from "@/lib/japan/reference-number";
import { getOwnOffice } from "@/lib/offices/queries/own";
import { officeTags } from "@/lib/offices/tags";
import { afterPublication } from "@/lib/server/documents/after-publication";

const UNKNOWN = "この施設は見つかりませんでした。サテライトオフィスの一覧から開き直してください。";

type Act<S extends z.ZodType> = {
  readonly schema: S;
  readonly number: (input: z.output<S>) => string;
  readonly trying: string;
  /** Does it, and says where it leads. */
  readonly work: (uow: UnitOfWork, id: string, input: z.output<S>) => Promise<string>;
};

/** One form about an office of one's municipality: who, which, do, lead on. */
export async function actOnOffice<S extends z.ZodType>(act: Act<S>, data: FormData): Promise<FormState> {
  const form = readForm(act.schema, data);
  if (!form.ok) return form.state;
  const member = await currentWorkingMember();
  if (member === null) return form.rejected(memberSignedOutMessage);
  const parsed = parseReferenceNumber(act.number(form.value));
  const own = parsed.ok ? await getOwnOffice(member, parsed.value.number) : null;
  if (own === null) return form.rejected(UNKNOWN);

  const { id, number } = own.office;
  const options = { trying: act.trying, subjectId: id };
  const outcome = await attempt(member, (uow) => act.work(uow, id, form.value), options);
  if (!outcome.ok) return form.rejected(outcome.error.message);
  afterPublication([officeTags.all, officeTags.one(number)]);
  redirect(outcome.value);
}
