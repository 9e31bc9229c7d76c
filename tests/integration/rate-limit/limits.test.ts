import { describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { TooManyRequests } from "@/lib/errors";
import { consume, forgive, giveBack, type LimitName, limits, passes } from "@/lib/rate-limit/limits";

async function useUp(name: LimitName, key: string): Promise<void> {
  for (let time = 0; time < limits[name].points; time += 1) await consume(name, key);
}

async function waitFor(name: LimitName, key: string): Promise<number> {
  try {
    await consume(name, key);
    return 0;
  } catch (error) {
    if (error instanceof TooManyRequests) return error.retryAfterSeconds;
    throw error;
  }
}

describe("a limit", () => {
  it("refuses the try after the last, and says how long to wait", async () => {
    await useUp("resume-link", "mailbox");

    const seconds = await waitFor("resume-link", "mailbox");

    expect(seconds).toBeGreaterThan(limits["resume-link"].seconds - 10);
    expect(seconds).toBeLessThanOrEqual(limits["resume-link"].seconds);
  });

  it("counts each key and each name by itself", async () => {
    await useUp("resume-link", "one");

    expect(await waitFor("resume-link", "another")).toBe(0);
    expect(await waitFor("code-request", "one")).toBe(0);
  });

  it("begins anew when its time is over", async () => {
    await useUp("code-request", "patient");
    expect(await waitFor("code-request", "patient")).toBeGreaterThan(0);

    await db.rateLimit.updateMany({ where: { key: { startsWith: "code-request:" } }, data: { expire: 1n } });

    expect(await waitFor("code-request", "patient")).toBe(0);
  });

  it("takes a try back, or all of them", async () => {
    await useUp("resume-link", "returned");
    await giveBack("resume-link", "returned");
    const afterOne = [await waitFor("resume-link", "returned"), await waitFor("resume-link", "returned")];
    await forgive("resume-link", "returned");

    expect(afterOne.map((seconds) => seconds > 0)).toEqual([false, true]);
    expect(await waitFor("resume-link", "returned")).toBe(0);
  });

  it("lets exactly as many through when all come at once", async () => {
    const waits = await Promise.all(Array.from({ length: 40 }, () => waitFor("status-lookup", "crowd")));

    expect(waits.filter((seconds) => seconds === 0)).toHaveLength(limits["status-lookup"].points);
  });

  it("says once that it was passed, and refuses nobody then", async () => {
    await useUp("receipt-check", "watched");

    expect([
      await passes("receipt-check", "watched"),
      await passes("receipt-check", "watched"),
      await passes("receipt-check", "watched"),
    ]).toEqual([true, false, false]);
  });

  it("takes any key, however long or strange", async () => {
    for (const key of ["", "x".repeat(10_000), "\u0000", "'; DROP TABLE rate_limit; --", "𠮷"]) {
      expect(await waitFor("search", key)).toBe(0);
    }
  });
});
