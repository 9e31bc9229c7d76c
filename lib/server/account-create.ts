import { createInterface } from "node:readline";
import { dutyLabels } from "@/lib/accounts/labels";
import { Duty } from "@/lib/db/generated/enums";
import { WrongEnvironment } from "@/lib/env";
import { DomainError, FieldsRefused } from "@/lib/errors";
import { portalSettings } from "./portal-environment";
import { Refusal } from "./refusal";
import { withStandingDatabase } from "./standing-database";

/**
 * `npm run account:create`: the first member of staff of a new installation; with `-- --reset` the way back in when every
 * administrator is locked out, and with `-- --approve` the second pair of eyes where the office has a single officer of
 * accounts. Asks, or reads ACCOUNT_EMAIL, ACCOUNT_NAME and ACCOUNT_DUTIES.
 */
const isReset = process.argv.includes("--reset");
const isApproval = process.argv.includes("--approve");

async function main(): Promise<void> {
  const given = await readAnswers();
  const lines = await withStandingDatabase(portalSettings(process.env), async () => {
    const [{ approveByOperator, createByOperator, resetByOperator }, { db }] = [
      await import("@/lib/accounts/create-first"),
      await import("@/lib/db/client"),
    ];
    try {
      if (isApproval) return [`${await approveByOperator(given.email)}件の変更を承認し、記録しました。`];
      return accessLines(await (isReset ? resetByOperator(given.email) : createByOperator(given)));
    } finally {
      await db.$disconnect();
    }
  });
  for (const line of lines) console.log(line);
}

function accessLines(password: string): string[] {
  return [
    `初回パスワード（72時間有効）: ${password}`,
    "サインインすると、新しいパスワードと認証アプリの設定に進みます。",
  ];
}

async function readAnswers() {
  const terminal = createInterface({ input: process.stdin });
  const lines = terminal[Symbol.asyncIterator]();
  const answer = async (name: string, question: string): Promise<string> => {
    const given = process.env[name];
    if (given !== undefined) return given;
    process.stderr.write(question);
    const { value, done } = await lines.next();
    if (done) throw new Refusal(`No answer: type one, or set ${name}.`);
    return value;
  };
  try {
    const email = await answer("ACCOUNT_EMAIL", "メールアドレス: ");
    if (isReset || isApproval) return { email };
    const name = await answer("ACCOUNT_NAME", "氏名: ");
    const duties = await answer("ACCOUNT_DUTIES", `担当業務を「,」で区切って入力（${dutyList()}）: `);
    return { email, name, duties: duties.split(",").map((duty) => duty.trim().toUpperCase()) };
  } finally {
    terminal.close();
  }
}

function dutyList(): string {
  return Object.values(Duty)
    .map((duty) => `${duty}=${dutyLabels[duty]}`)
    .join(" ");
}

function explain(error: unknown): string {
  if (error instanceof FieldsRefused) return Object.values(error.fields).join("\n");
  const isKnown = error instanceof Refusal || error instanceof WrongEnvironment || error instanceof DomainError;
  return isKnown ? error.message : String(error instanceof Error ? error.stack : error);
}

try {
  await main();
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}
