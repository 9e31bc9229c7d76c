import { z } from "zod";
import { Duty } from "@/lib/db/generated/enums";
import { oneTimeCode, requiredText } from "@/lib/forms/fields";
import { parsedText } from "@/lib/forms/parsed-field";
import { MAIL_ADDRESS_MAX, mailAddressMessage, parseMailAddress } from "@/lib/japan/mail-address";
import { REASON_MAX } from "./limits";
import { PASSWORD_MAX, passwordFault } from "./password-rules";

const NAME_MAX = 60;
const CODE_TYPED_MAX = 40;

/** Names of fields that never go back to the browser. */
export const secretFields = ["password", "currentPassword", "newPassword", "code"] as const;

/** Lower case throughout: the office's own addresses do not differ by case. */
export const staffEmail = parsedText(
  "メールアドレス",
  MAIL_ADDRESS_MAX,
  parseMailAddress,
  mailAddressMessage,
).transform((address) => address.toLowerCase());

export const signInSchema = z.object({ email: staffEmail, password: givenPassword("パスワード") });
export type SignInInput = z.output<typeof signInSchema>;

export const codeSchema = z.object({ code: oneTimeCode("確認コード") });

export const recoverySchema = z.object({ code: requiredText("回復コード", CODE_TYPED_MAX) });

/** Both ways to prove oneself again, for someone whose authenticator is gone. */
export const anyCodeSchema = z.object({ code: requiredText("確認コードまたは回復コード", CODE_TYPED_MAX) });

export const setupSchema = z.object({ newPassword: newPassword(), code: oneTimeCode("確認コード") });
export type SetupInput = z.output<typeof setupSchema>;

export const passwordChangeSchema = z.object({
  currentPassword: givenPassword("現在のパスワード"),
  newPassword: newPassword(),
});
export type PasswordChange = z.output<typeof passwordChangeSchema>;

export const personaSchema = z.object({ email: staffEmail });

export const sessionSchema = z.object({ id: z.uuid() });

/** In the order of the form: what is wrong is told in it. */
export const accountSchema = z.object({
  name: requiredText("氏名", NAME_MAX),
  email: staffEmail,
  duties: chosenDuties(),
});
export type AccountInput = z.output<typeof accountSchema>;

const successor = z.union([z.literal(""), z.uuid()]).default("");

export const closeSchema = z.object({
  id: z.uuid(),
  reason: requiredText("利用停止の理由", REASON_MAX),
  /** Who takes the cases of each kind, where there are any. */
  successorId: successor,
  officeSuccessorId: successor,
  entrySuccessorId: successor,
  consultationSuccessorId: successor,
});

export const accountIdSchema = z.object({ id: z.uuid() });

function givenPassword(label: string) {
  const missing = `${label}を入力してください。`;
  return z
    .string({ error: missing })
    .min(1, { error: missing })
    .max(PASSWORD_MAX * 2, { error: `${label}が長すぎます。もう一度入力してください。` });
}

function newPassword() {
  const missing = "新しいパスワードを入力してください。";
  return z
    .string({ error: missing })
    .min(1, { error: missing, abort: true })
    .superRefine((password, context) => {
      const message = passwordFault(password);
      if (message !== null) context.addIssue({ code: "custom", message });
    });
}

/** Nobody has to have any: an account may be prepared before the work is given out. */
export function chosenDuties() {
  return z
    .array(z.enum(Duty, { error: "担当業務は、表示されている選択肢から選んでください。" }))
    .transform((chosen) => Object.values(Duty).filter((duty) => chosen.includes(duty)));
}
