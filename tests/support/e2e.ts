import { createHash } from "node:crypto";
import { test as base, expect as expectOf } from "@playwright/test";

export const expect = expectOf;

/** The portal under test believes its proxy, so each test comes from an address of its own: limits count by address. */
export const test = base.extend({
  extraHTTPHeaders: async ({ extraHTTPHeaders }, use, info) => {
    await use({ ...extraHTTPHeaders, "x-forwarded-for": addressOf(`${info.project.name} ${info.testId}`) });
  },
});

/** An address of the network set aside for tests of equipment (RFC 2544: 198.18.0.0/15). */
export function addressOf(name: string): string {
  const digest = createHash("sha256").update(name).digest();
  return `198.${18 + ((digest[0] ?? 0) % 2)}.${digest[1] ?? 0}.${1 + ((digest[2] ?? 0) % 250)}`;
}
