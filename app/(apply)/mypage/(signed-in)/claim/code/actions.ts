"use server";

import { redirect } from "next/navigation";
import { awaitedClaim, mailClaimCode } from "@/lib/auth/claim";
import { currentWorkingMember, memberSignedOutMessage } from "@/lib/auth/member";
import { overLimit } from "@/lib/auth/visitor-limit";
import { codeMessage } from "@/lib/contacts/messages";
import { getCodeState } from "@/lib/contacts/queries";
import { mailboxCodeSchema, mailboxSecrets } from "@/lib/contacts/schema";
import { attempt } from "@/lib/db/unit-of-work";
import { answer, type FormState } from "@/lib/forms/form";
import { readForm, readIntent } from "@/lib/forms/read-form";
import { claimDeclaration } from "@/lib/organizations/commands/procedures";
import { routes } from "@/lib/routes";

const RESENT =
  "該当する手続きがある場合、新しい確認コードを送りました。届くまでに数分かかることがあります。新しいコードを入力してください。";

export async function claimAction(_previous: FormState, data: FormData): Promise<FormState> {
  const awaited = await awaitedClaim.read();
  if (awaited === null) redirect(routes.mypageClaim("lapsed"));
  const member = await currentWorkingMember();
  if (member === null) return answer({ message: memberSignedOutMessage });
  if (readIntent(data, ["resend"]) === "resend") return resend(awaited.number);

  const form = readForm(mailboxCodeSchema, data, { secrets: mailboxSecrets });
  if (!form.ok) return form.state;
  const refusal = await overLimit("code-attempt");
  if (refusal !== null) return form.rejected(refusal.message);
  const claim = { organizationId: member.organizationId, accessId: awaited.accessId, code: form.value.code };
  const outcome = await attempt(member, (uow) => claimDeclaration(uow, claim), { trying: "declaration.claim" });
  if (!outcome.ok) return form.rejected(outcome.error.message);
  if (outcome.value === null) return answer({ errors: { code: codeMessage(await getCodeState(awaited.accessId)) } });

  await awaitedClaim.remove();
  redirect(routes.mypage("claimed"));
}

async function resend(number: string): Promise<FormState> {
  const refusal = await mailClaimCode(number);
  if (refusal !== null) return answer({ message: refusal.message });
  return answer({ notices: { code: RESENT }, focus: "code" });
}
