import "server-only";
import { redirect } from "next/navigation";
import type { z } from "zod";
import type { Staff } from "@/lib/access/actor";
import type { AuditAction } from "@/lib/audit/actions";
import { currentStaff, signedOutMessage } from "@/lib/auth/session";
import { statusLabels } from "@/lib/bulk-mail/labels";
import { getLetter } from "@/lib/bulk-mail/queries/letters";
import { countGroup } from "@/lib/bulk-mail/queries/outcome";
import { attempt, type UnitOfWork } from "@/lib/db/unit-of-work";
import { FieldsRefused, StaleRecord, StepNotAllowed } from "@/lib/errors";
import { answer, type FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { formatDateTime } from "@/lib/japan/dates";

type Asked = { readonly id: string; readonly version: number };

type Act<S extends z.ZodType<Asked>> = {
  readonly schema: S;
  readonly trying: (input: z.output<S>) => AuditAction;
  readonly work: (uow: UnitOfWork, input: z.output<S>) => Promise<unknown>;
  /** Where it leads when it is done. */
  readonly next: (input: z.output<S>) => string;
};

/** One form about a letter: who, what, do, say. */
export async function actOnLetter<S extends z.ZodType<Asked>>(act: Act<S>, data: FormData): Promise<FormState> {
  const form = readForm(act.schema, data);
  if (!form.ok) return form.state;
  const staff = await currentStaff();
  if (staff === null) return form.rejected(signedOutMessage);
  const { value } = form;
  const options = { trying: act.trying(value), subjectId: value.id };
  const outcome = await attempt(staff, (uow) => act.work(uow, value), options);
  if (outcome.ok) redirect(act.next(value));
  const { error } = outcome;
  if (error instanceof FieldsRefused) return answer({ values: form.state.values, errors: error.fields });
  const refused = form.rejected(error.message);
  return error instanceof StaleRecord || error instanceof StepNotAllowed ? withNews(staff, value, refused) : refused;
}

/** When somebody was faster: how the letter stands now, and its version, so that one can look and decide again. */
async function withNews(staff: Staff, { id, version }: Asked, refused: FormState): Promise<FormState> {
  const letter = await getLetter(staff, id);
  if (letter === null || letter.version === version) return refused;
  const { letters } = await countGroup(letter);
  const news = [
    `現在の状態：${statusLabels[letter.status]}`,
    `最後の更新：${formatDateTime(letter.updatedAt)}`,
    `宛先：${letters.toLocaleString("ja-JP")}人`,
  ];
  return {
    ...refused,
    values: { ...refused.values, version: String(letter.version) },
    notices: { version: news.join("\n") },
  };
}
