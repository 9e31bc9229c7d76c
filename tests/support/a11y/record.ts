import { appendFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page } from "@playwright/test";
import { z } from "zod";
import { CHECKS, type CheckName } from "./checks";
import { templateOf } from "./template";

/** Read by `npm run a11y:report`. */
export const RECORDS = join("test-results", "a11y");

/** One outcome: no address of a record, no name, no word that somebody wrote. */
export const outcomeSchema = z.object({
  /** ISO 8601, UTC. */
  at: z.string(),
  check: z.custom<CheckName>((name) => typeof name === "string" && name in CHECKS),
  /** By the register of pages; empty for what is shown on the way of a procedure. */
  template: z.string(),
  state: z.enum(["shown", "error", "menu", "opened", "dialog", "journey"]),
  viewport: z.string(),
  faults: z.number().int(),
});

export type Outcome = z.output<typeof outcomeSchema>;

type Place = Pick<Outcome, "template" | "state" | "viewport">;

/** Asks the page for what is wrong with it, writes down how much that is, and fails when it is anything. */
export async function faultless(page: Page, check: CheckName, find: () => Promise<readonly string[]>): Promise<void> {
  await recorded(page, check, async () => {
    expect(await find(), `${check} at ${page.url()}`).toEqual([]);
  });
}

/** Writes down whether `work` held; what fails goes on failing. */
export async function recorded<T>(page: Page, check: CheckName, work: () => Promise<T>): Promise<T> {
  const place = await placeOf(page);
  try {
    const result = await work();
    note({ ...place, check, faults: 0 });
    return result;
  } catch (error) {
    note({ ...place, check, faults: 1 });
    throw error;
  }
}

export function note(outcome: Omit<Outcome, "at">): void {
  mkdirSync(RECORDS, { recursive: true });
  const line = JSON.stringify({ at: new Date().toISOString(), ...outcome });
  appendFileSync(join(RECORDS, `${process.env.TEST_PARALLEL_INDEX ?? "0"}.jsonl`), `${line}\n`);
}

async function placeOf(page: Page): Promise<Place> {
  const size = page.viewportSize();
  const state = await page.evaluate(() => {
    if (document.title.startsWith("エラー：")) return "error";
    if (document.querySelector("dialog[open]")) return "dialog";
    if (document.querySelector("header details[open]")) return "menu";
    return document.querySelector("main details[open]") ? "opened" : "shown";
  });
  const viewport = size ? `${size.width}x${size.height}` : "";
  return { template: templateOf(new URL(page.url()).pathname), state, viewport };
}
