import { z } from "zod";
import { type EntryAct, reasonLabel } from "@/lib/awards/entries/member-acts";
import { optionalText, requiredText, seenVersion } from "@/lib/forms/fields";
import { parsedText } from "@/lib/forms/parsed-field";
import { mailAddressMessage, parseMailAddress } from "@/lib/japan/mail-address";

export const REASON_MAX = 400;

const number = z.string().max(40);

export const numberSchema = z.object({ number });

export const resendSchema = z.object({
  partner: z.uuid({ error: "画面の情報が古くなっています。ページを読み込み直してください。" }),
  email: parsedText("メールアドレス", 254, parseMailAddress, mailAddressMessage),
});

/** The reason is told to nobody where none is asked. */
export function actSchemaOf(act: EntryAct) {
  const label = reasonLabel(act);
  const reason = label === undefined ? optionalText("理由", REASON_MAX) : requiredText(label, REASON_MAX);
  return z.object({ version: seenVersion(), reason });
}
