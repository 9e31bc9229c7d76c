import "server-only";
import { createTransport } from "nodemailer";
import { db } from "@/lib/db/client";
import type { Env } from "@/lib/env";
import { codeOf, type Finding, good, look, wrong } from "./finding";

const ABOUT = "メールの送信";
const PATIENCE_MS = 10_000;
const LATE_MS = 3_600_000;

type Settings = Pick<Env, "SMTP_URL" | "APP_ENV">;

/** Greets the server and signs in there; nothing is sent. */
export async function examineMail({ SMTP_URL, APP_ENV }: Settings): Promise<Finding> {
  if (SMTP_URL === undefined) {
    const sentence = "SMTP_URLがないため、メールは送らず、画面（/admin/mail）に残すだけです。";
    return APP_ENV === "production" ? wrong(ABOUT, `${sentence}SMTP_URLを設定してください。`) : good(ABOUT, sentence);
  }
  const patience = { connectionTimeout: PATIENCE_MS, greetingTimeout: PATIENCE_MS, socketTimeout: PATIENCE_MS };
  const transport = createTransport({ url: SMTP_URL, ...patience, disableFileAccess: true, disableUrlAccess: true });
  try {
    await transport.verify();
    return good(ABOUT, "SMTPサーバーに接続し、サインインできました。");
  } catch (error) {
    const todo = "SMTP_URLのホスト、ポート、利用者、パスワード、TLSの別（smtp:かsmtps:か）を確かめてください。";
    return wrong(ABOUT, `SMTPサーバーを使えません（${codeOf(error)}）。${todo}`);
  } finally {
    transport.close();
  }
}

export async function examineQueue(): Promise<Finding> {
  const since = new Date(Date.now() - LATE_MS);
  const [late, failed] = await Promise.all([
    db.mail.count({ where: { status: "QUEUED", createdAt: { lt: since } } }),
    db.mail.count({ where: { status: "FAILED" } }),
  ]);
  if (late === 0 && failed === 0) return good("送信待ちのメール", "滞っていません。");
  return look(
    "送信待ちのメール",
    `1時間を超えて待っているものが${late}件、送れなかったものが${failed}件あります。/admin/mailで確かめてください。`,
  );
}
