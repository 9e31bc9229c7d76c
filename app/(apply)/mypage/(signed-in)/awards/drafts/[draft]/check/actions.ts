"use server";

import { redirect } from "next/navigation";
import { requestArrival } from "@/lib/auth/browser";
import { currentWorkingMember, memberSignedOutMessage } from "@/lib/auth/member";
import { overLimit } from "@/lib/auth/visitor-limit";
import { sendOwnWork } from "@/lib/awards/entries/commands/own-work";
import { entryForm } from "@/lib/awards/entries/own-form";
import { getOwnWork, type OwnWork } from "@/lib/awards/entries/queries/own-work";
import { attempt } from "@/lib/db/unit-of-work";
import { FieldsRefused } from "@/lib/errors";
import { answer, type FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { whereToLook } from "@/lib/forms/where-to-look";
import { routes } from "@/lib/routes";
import { sendSchema } from "./schema";

const GONE = "この下書きは見つかりませんでした。「表彰への応募」の一覧から確かめてください。";

/** Sends what the check page showed. What counts is when it arrived: nothing that comes after makes anybody late. */
export async function sendEntryAction(draftId: string, _previous: FormState, data: FormData): Promise<FormState> {
  const arrivedAt = await requestArrival();
  const form = readForm(sendSchema, data);
  if (!form.ok) return form.state;
  const member = await currentWorkingMember();
  if (member === null) return form.rejected(memberSignedOutMessage);
  const found = await getOwnWork(member, draftId);
  if (found === null) return form.rejected(GONE);
  if (found.kind === "over") redirect(routes.mypageAward(found.number));
  const refusal = await overLimit("submit", member.accountId);
  if (refusal !== null) return form.rejected(refusal.message);

  const { draft, entry, applicant } = found.work;
  const options = { trying: "awardEntry.submit", subjectId: entry?.id ?? applicant.id };
  const { seen, consentTerms: isAgreed } = form.value;
  const input = { draftId: draft.id, seen, arrivedAt, isAgreed };
  const outcome = await attempt(member, (uow) => sendOwnWork(uow, input), options);
  if (outcome.ok) redirect(routes.mypageAward(outcome.value.number, draft.purpose === "apply" ? "sent" : "sent-again"));
  const { error } = outcome;
  if (!(error instanceof FieldsRefused)) return form.rejected(error.message);
  const { consentTerms } = error.fields;
  if (consentTerms !== undefined) return answer({ values: form.state.values, errors: { consentTerms } });
  return form.rejected(whereIn(found.work, error));
}

function whereIn({ call }: OwnWork, refused: FieldsRefused): string {
  const { label } = entryForm(call).questions;
  return whereToLook(refused, { names: Object.keys(refused.fields), labelOf: label, link: "入力に戻る" });
}
