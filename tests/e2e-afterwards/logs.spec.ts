import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { DEMO_PASSWORD } from "@/lib/accounts/demo-accounts";
import { askDatabase } from "@/tests/support/e2e-database";

const LOG = join(process.env.E2E_DATA_DIR ?? join(".data", "e2e"), "logs", "portal.log");

/** Whatever looks like it, whoever it belongs to. */
const PATTERNS = {
  "a mail address": /[\w.+-]+@[\w-]+(\.[\w-]+)*\.(jp|com|org|net)\b/,
  "a token in an address": /[?&](token|code|state|key|q)=/,
  "a cookie": /(session-token|__Host-)[^ ]*=/,
  "a telephone number": /\b0\d{1,4}-\d{1,4}-\d{4}\b/,
  "Japanese words, which only people write": /[\u3040-\u30ff\u4e00-\u9fff]/,
} as const;

/** Everybody the run knows by now: demonstration, and whoever the tests made. */
async function personalWords(): Promise<readonly string[]> {
  const rows = await askDatabase<{ word: string }>(
    `SELECT email AS word FROM account UNION SELECT name FROM account UNION SELECT recipient FROM mail`,
  );
  return rows.map(({ word }) => word).filter((word) => word.length > 3);
}

test("the log of the run holds nothing of anybody", async () => {
  const log = readFileSync(LOG, "utf8");
  const lines = log.split("\n");
  expect(lines.length).toBeGreaterThan(100);

  const words = await personalWords();
  expect(words.length).toBeGreaterThan(10);
  expect([...words, DEMO_PASSWORD].filter((word) => log.includes(word)).length, "words of people in the log").toBe(0);
  for (const [what, pattern] of Object.entries(PATTERNS)) {
    const found = lines.filter((line) => pattern.test(line)).map((line) => /"msg":"[^"]*"/.exec(line)?.[0] ?? "");
    expect([...new Set(found)], `${what} in lines with`).toEqual([]);
  }
});

test("no page has asked for what Next calls an unstable value, which is a line of an error for each visit", async () => {
  const lines = readFileSync(LOG, "utf8").split("\n");

  expect(lines.filter((line) => line.includes("sync-io-messages")).slice(0, 3)).toEqual([]);
});

/** What Next prints before any request, past the log. */
const OF_NEXT = /Running next\.config/;

test("every line is one object with its time in UTC, whatever was sent", () => {
  const lines = readFileSync(LOG, "utf8").split("\n");
  const own = lines.filter((line) => line !== "" && !OF_NEXT.test(line));

  expect(own.filter((line) => !line.startsWith("{") || !line.endsWith("}")).length).toBe(0);
  const times = own.map((line) => String(Object(JSON.parse(line)).time));
  expect(times.filter((time) => !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(time)).slice(0, 3)).toEqual([]);
});
