"use server";

import { redirect } from "next/navigation";
import { awaitedProof } from "@/lib/auth/contact";
import { enterByCode, mailCode } from "@/lib/auth/mailbox";
import { mailboxCodeSchema, mailboxSecrets } from "@/lib/contacts/schema";
import { answer, type FormState } from "@/lib/forms/form";
import { readForm, readIntent } from "@/lib/forms/read-form";
import { routes } from "@/lib/routes";

const RESENT =
  "該当する手続きがある場合、新しい確認コードを送りました。届くまでに数分かかることがあります。新しいコードを入力してください。";

export async function codeAction(_previous: FormState, data: FormData): Promise<FormState> {
  const awaited = await awaitedProof.read();
  if (awaited === null) redirect(routes.status("lapsed"));
  if (readIntent(data, ["resend"]) === "resend") return resend(awaited.number);

  const form = readForm(mailboxCodeSchema, data, { secrets: mailboxSecrets });
  if (!form.ok) return form.state;
  const refusal = await enterByCode(awaited.accessId, form.value.code);
  if (refusal !== null) return answer({ errors: { code: refusal.message } });

  redirect(routes.statusCase());
}

async function resend(number: string): Promise<FormState> {
  const refusal = await mailCode(number);
  if (refusal !== null) return answer({ message: refusal.message });
  return answer({ notices: { code: RESENT }, focus: "code" });
}
