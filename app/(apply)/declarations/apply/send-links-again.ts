import { visitor } from "@/app/(apply)/declarations/apply/procedure";
import { overLimit } from "@/lib/auth/visitor-limit";
import { attempt } from "@/lib/db/unit-of-work";
import { sendResumeLink } from "@/lib/declarations/commands/access";
import { listDraftsOfMailbox } from "@/lib/drafts/queries";
import { answer, type FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { mailSchema } from "./mail-schema";

/** Answers the same whether or not there is a draft with this address. */
export async function sendLinksAgain(data: FormData): Promise<FormState> {
  const form = readForm(mailSchema, data);
  if (!form.ok) return form.state;
  const { email } = form.value;
  const refusal = (await overLimit("resume-link-address")) ?? (await overLimit("resume-link", email.toLowerCase()));
  if (refusal !== null) return form.rejected(refusal.message);

  const drafts = await listDraftsOfMailbox("declaration", email);
  const outcome = await attempt(visitor, async (uow) => {
    for (const draft of drafts) await sendResumeLink(uow, draft, email);
  });
  if (!outcome.ok) return form.rejected(outcome.error.message);
  const notice = `${email}を担当者とする入力の途中の内容が残っていれば、再開用のリンクをお送りします。数分待っても届かない場合は、新しくはじめてください。`;
  return answer({ values: { email }, notices: { email: notice }, focus: "email" });
}
