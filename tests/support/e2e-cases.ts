import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Page } from "@playwright/test";
import { z } from "zod";

const run = promisify(execFile);

/** Speaks to the database of the portal under test, from a process with the conditions of a server. */
async function ask(...words: readonly string[]): Promise<unknown> {
  const options = ["--conditions=react-server", "--disable-warning=ExperimentalWarning", "--import", "tsx"];
  const { stdout } = await run(process.execPath, [...options, "tests/support/case-script.ts", ...words], {
    env: { ...process.env, DATA_DIR: process.env.E2E_DATA_DIR ?? ".data/e2e", APP_ENV: "demo", LOG_LEVEL: "silent" },
  });
  return JSON.parse(stdout.trim().split("\n").at(-1) ?? "null");
}

/** Invented cases in these statuses; answers with their numbers, in the same order. */
export async function makeCases(...statuses: readonly string[]): Promise<readonly string[]> {
  return z.array(z.string()).parse(await ask("make", ...statuses));
}

/** The code that was last mailed to the contact of a case. */
export async function mailedCode(number: string): Promise<string> {
  return z
    .string()
    .length(6)
    .parse(await ask("code", number));
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
