import { expect, it } from "vitest";
import { hashPassword, matchesPassword } from "@/lib/accounts/passwords";

it("keeps a password as argon2id of at least 19 MiB and two passes, salted each time", async () => {
  const [first, second] = [await hashPassword("青い 山と 海 2026"), await hashPassword("青い 山と 海 2026")];

  const cost = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=1\$[^$]{22,}\$[^$]{43}$/.exec(first);
  expect(Number(cost?.[1])).toBeGreaterThanOrEqual(19_456);
  expect(Number(cost?.[2])).toBeGreaterThanOrEqual(2);
  expect(first).not.toBe(second);
});

it("knows it again, and nothing shorter, longer or in other letters", async () => {
  const kept = await hashPassword("Correct horse 2026");

  expect(await matchesPassword(kept, "Correct horse 2026")).toBe(true);
  for (const other of ["correct horse 2026", "Correct horse 202", "Correct horse 20266", ""])
    expect(await matchesPassword(kept, other), other).toBe(false);
  expect(await matchesPassword(null, "Correct horse 2026")).toBe(false);
});
