import { join } from "node:path";
import { DEMO_PASSWORD, demoAccounts } from "@/lib/accounts/demo-accounts";
import type { Settings } from "./portal-environment";
import { LOG_FILE } from "./serve";

/** What a person who has typed `npm start` wants to know. */
export function announce(settings: Settings): void {
  const address = settings.BASE_URL ?? `http://localhost:${settings.PORT}`;
  const lines = [`地方創生テレワークポータル: ${address}`];
  if (settings.APP_ENV === "demo") {
    lines.push(`デモの利用者として入る:     ${address}/dev/personas`);
    if (!settings.SMTP_URL) lines.push(`送られたメールを読む:       ${address}/dev/mail`);
    lines.push(`ログ:                       ${join(settings.DATA_DIR, LOG_FILE)}`);
    lines.push("", `デモの職員（パスワードは全員 ${DEMO_PASSWORD}）:`);
    for (const { name, email, about } of demoAccounts) lines.push(`  ${email.padEnd(22)}${name}　${about}`);
    lines.push("");
  }
  lines.push("終了: Ctrl-C");
  console.log(`\n${lines.map((line) => `  ${line}`).join("\n")}\n`);
}
