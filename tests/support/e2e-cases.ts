import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface, type Interface } from "node:readline";
import type { Page } from "@playwright/test";
import { z } from "zod";
import { askDatabase } from "./e2e-database";

type Helper = { readonly child: ChildProcess; readonly lines: Interface };

let helper: Helper | undefined;
let last: Promise<unknown> = Promise.resolve();

/** One process beside the portal, with the conditions of a server: starting it costs more than what it is asked. */
function startHelper(): Helper {
  const options = ["--conditions=react-server", "--disable-warning=ExperimentalWarning", "--import", "tsx"];
  const child = spawn(process.execPath, [...options, "tests/support/case-script.ts"], {
    env: { ...process.env, DATA_DIR: process.env.E2E_DATA_DIR ?? ".data/e2e", APP_ENV: "demo", LOG_LEVEL: "silent" },
    stdio: ["pipe", "pipe", "inherit"],
  });
  child.unref();
  return { child, lines: createInterface({ input: child.stdout }) };
}

/** Invented cases in these statuses; answers with their numbers, in the same order. */
export async function makeCases(...statuses: readonly string[]): Promise<readonly string[]> {
  const asked = last.then(() => ask(statuses));
  last = asked.catch(() => undefined);
  return z.array(z.string()).parse(JSON.parse(await asked));
}

/** Invented entries of the open year of the award that are to be judged. */
export function makeJudgedEntries(count: number): Promise<readonly string[]> {
  return makeCases(...Array.from({ length: count }, () => "JUDGED_ENTRY"));
}

/** Invented offices that a municipality has just sent. */
export function makeOffices(count: number): Promise<readonly string[]> {
  return makeCases(...Array.from({ length: count }, () => "OFFICE"));
}

/** Invented entries into the open call of the award that a company has just sent. */
export function makeEntries(count: number): Promise<readonly string[]> {
  return makeCases(...Array.from({ length: count }, () => "ENTRY"));
}

async function ask(statuses: readonly string[]): Promise<string> {
  helper ??= startHelper();
  const answer = once(helper.lines, "line");
  helper.child.stdin?.write(`${JSON.stringify(statuses)}\n`);
  const [line] = await answer;
  return String(line);
}

/** The code that was last mailed to the contact of a case. */
export async function mailedCode(number: string): Promise<string> {
  const [mail] = await askDatabase<{ body: string }>(
    `SELECT body FROM mail JOIN declaration ON declaration.id = mail.case_id
     WHERE declaration.number = $1 AND template = 'status-code' ORDER BY mail.created_at DESC LIMIT 1`,
    [number],
  );
  return z
    .string()
    .length(6)
    .parse(/確認コード：(\d{6})/.exec(mail?.body ?? "")?.[1]);
}

/** As a declarer does it: the number, the mail, the code. */
export async function openCase(page: Page, number: string): Promise<void> {
  await page.goto("/status");
  await page.getByLabel("受付番号").fill(number);
  await page.getByRole("button", { name: "確認コードを送る" }).click();
  await page.waitForURL("/status/code");
  await page.getByLabel("確認コード").fill(await mailedCode(number));
  await page.getByRole("button", { name: "手続きの状況を見る" }).click();
  await page.waitForURL("/status/case");
}
