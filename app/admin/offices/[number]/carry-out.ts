import "server-only";
import { redirect } from "next/navigation";
import type { z } from "zod";
import { lettersInWords } from "@/app/admin/declarations/[number]/letters-in-words";
import type { AuditAction } from "@/lib/audit/actions";
import { currentStaff, signedOutMessage } from "@/lib/auth/session";
import { attempt, type UnitOfWork } from "@/lib/db/unit-of-work";
import { rehearse } from "@/lib/declarations/commands/rehearse";
import { answer, type FormState } from "@/lib/forms/form";
import { readForm, readIntent } from "@/lib/forms/read-form";
import type { Office } from "@/lib/offices/commands/record";
import { officeTags } from "@/lib/offices/tags";
import { routes } from "@/lib/routes";
import { afterPublication } from "@/lib/server/documents/after-publication";
import { refused } from "./refused";

type Seen = { readonly id: string; readonly version: number };

type Decision<Value> = {
  readonly schema: z.ZodType<Value>;
  readonly work: (uow: UnitOfWork, value: Value) => Promise<Office>;
  readonly trying: AuditAction;
  /** Names the outcome on the page of the office. */
  readonly done: string;
};

/** The first time the letter is shown and nothing is done; the second time it is done. Everything typed comes back. */
export async function carryOut<Value extends Seen>(decision: Decision<Value>, data: FormData): Promise<FormState> {
  const form = readForm(decision.schema, data);
  const intent = readIntent(data, ["decide", "edit"]);
  if (intent === "edit") return answer({ values: form.state.values });
  if (!form.ok) return form.state;
  const staff = await currentStaff();
  if (staff === null) return form.rejected(signedOutMessage);

  const { work, trying, done } = decision;
  const options = { trying, subjectId: form.value.id };
  if (intent !== "decide") {
    const rehearsed = await rehearse(staff, (uow) => work(uow, form.value), options);
    if (!rehearsed.ok) return refused(staff, form, rehearsed.error);
    return answer({ values: form.state.values, notices: { confirm: lettersInWords(rehearsed.value) } });
  }
  const outcome = await attempt(staff, (uow) => work(uow, form.value), options);
  if (!outcome.ok) return refused(staff, form, outcome.error);
  const { number, firstPublishedAt } = outcome.value;
  if (firstPublishedAt !== null) afterPublication([officeTags.all, officeTags.one(number)]);
  redirect(routes.adminOffice(number, done));
}
