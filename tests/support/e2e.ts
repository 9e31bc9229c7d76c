import { createHash } from "node:crypto";
import { basename } from "node:path";
import { test as base, expect as expectOf } from "@playwright/test";
import { JOURNEYS } from "./a11y/checks";
import { note } from "./a11y/record";

export const expect = expectOf;

/** The portal under test believes its proxy, so each test comes from an address of its own: limits count by address. */
export const test = base.extend<{ readonly journeys: undefined }>({
  extraHTTPHeaders: async ({ extraHTTPHeaders }, use, info) => {
    await use({ ...extraHTTPHeaders, "x-forwarded-for": addressOf(`${info.project.name} ${info.testId}`) });
  },
  /** What some tests show of accessibility beside their own matter is noted once they are over. */
  journeys: [
    async ({ browserName: _browser }, use, info) => {
      await use(undefined);
      const shown = JOURNEYS.filter(({ file, title }) => title === info.title && file === basename(info.file));
      const faults = info.status === info.expectedStatus ? 0 : 1;
      for (const { check } of shown) note({ check, template: "", state: "journey", viewport: "", faults });
    },
    { auto: true },
  ],
});

/** An address of the network set aside for tests of equipment (RFC 2544: 198.18.0.0/15). */
export function addressOf(name: string): string {
  const digest = createHash("sha256").update(name).digest();
  return `198.${18 + ((digest[0] ?? 0) % 2)}.${digest[1] ?? 0}.${1 + ((digest[2] ?? 0) % 250)}`;
}
