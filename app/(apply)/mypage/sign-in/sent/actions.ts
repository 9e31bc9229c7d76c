"use server";

import { redirect } from "next/navigation";
import { awaitedLink, enterByLinkCode, mailSignInLink } from "@/lib/auth/member-link";
import { answer, type FormState } from "@/lib/forms/form";
import { readForm, readIntent } from "@/lib/forms/read-form";
import { linkCodeSchema, linkSecrets } from "@/lib/members/schema";
import { routes } from "@/lib/routes";

const RESENT =
  "新しいメールを送りました。届くまでに数分かかることがあります。前のメールの確認コードは、この画面では使えません。";

export async function codeAction(_previous: FormState, data: FormData): Promise<FormState> {
  const awaited = await awaitedLink.read();
  if (awaited === null) redirect(routes.mypageSignIn(undefined, "lapsed"));
  if (readIntent(data, ["resend"]) === "resend") return resend(awaited.email, awaited.next);

  const form = readForm(linkCodeSchema, data, { secrets: linkSecrets });
  if (!form.ok) return form.state;
  const entered = await enterByLinkCode(form.value.code);
  if ("message" in entered) return answer({ errors: { code: entered.message } });
  redirect(entered.next);
}

async function resend(email: string, next: string): Promise<FormState> {
  const refusal = await mailSignInLink(email, next);
  if (refusal !== null) return answer({ message: refusal.message });
  return answer({ notices: { code: RESENT }, focus: "code" });
}
