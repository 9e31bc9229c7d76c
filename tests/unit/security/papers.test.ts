import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { RECOVERY_MINUTES, SIGN_IN_DAYS } from "@/lib/accounts/limits";
import { CODE_MINUTES, CONTACT_SESSION_MINUTES } from "@/lib/contacts/limits";
import { LINK_MINUTES } from "@/lib/members/limits";
import { recordClasses } from "@/lib/retention/classes";

const page = readFileSync("deploy/security.md", "utf8");

function firstCells(heading: string): string[] {
  const [, part = ""] = page.split(`## ${heading}`);
  return [...(part.split("\n## ")[0] ?? "").matchAll(/^\| `([^`]+)` \|/gm)].map(([, cell = ""]) => cell);
}

it("names every purpose of a key", () => {
  const purposes = [...readFileSync("lib/crypto/keys.ts", "utf8").matchAll(/^ {2}\| "([^"]+)"/gm)];

  expect(firstCells("Keys")).toEqual(purposes.map(([, purpose]) => purpose));
});

it("names every class of personal data", () => {
  expect(firstCells("Personal data, by class")).toEqual(Object.keys(recordClasses));
});

it("says how long each way in holds", () => {
  expect(page).toContain(`in the browser that asked, within ${LINK_MINUTES} minutes`);
  expect(page).toContain(`the mailbox, within ${CODE_MINUTES} minutes, five tries`);
  expect(page).toContain(`one factor, for one case | ${CONTACT_SESSION_MINUTES} minutes`);
  expect(page).toContain(`mailed recovery link (${RECOVERY_MINUTES} minutes)`);
  expect(page).toContain(`beginning of the address | ${SIGN_IN_DAYS} days`);
});
