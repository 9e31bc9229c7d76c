import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { listOwnSignIns, listSignInsOf } from "@/lib/accounts/history/queries";
import { clearOldSignIns } from "@/lib/accounts/history/record";
import { SIGN_IN_DAYS } from "@/lib/accounts/limits";
import { proveCode, provePassword } from "@/lib/accounts/sign-in";
import { totpCode } from "@/lib/accounts/totp";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import { enterByMailbox } from "@/lib/members/commands";
import { browser, createStaff, operator, PASSWORD, staffOf, type TestAccount } from "@/tests/factories/accounts";

const STEP_MS = 30_000;
const DAY_MS = 86_400_000;

/** Each test has a whole step before the codes change. */
beforeEach(() => clock.shift(STEP_MS - (Date.now() % STEP_MS)));
afterEach(() => clock.shift(0));

const rowsOf = (accountId: string) =>
  db.signInEntry.findMany({
    where: { accountId },
    orderBy: { at: "asc" },
    select: { way: true, isSuccess: true, device: true, network: true },
  });

async function signIn(account: TestAccount, from = browser()) {
  const first = await provePassword({ email: account.email, password: PASSWORD }, from);
  if (!first.ok) throw first.error;
  return proveCode(first.value.proof, totpCode(account.totpSecret, clock.now()), from);
}

describe("the history of sign-ins", () => {
  it.each([
    ["203.0.113.77", "203.0.113"],
    ["2001:db8:1234:5678::9", "2001:db8:1234"],
  ])("tells how, with what and from which part of the net, and never the address %s", async (address, network) => {
    const account = await createStaff();
    const from = browser({ address, device: "Firefox（Linux）" });

    await provePassword({ email: account.email, password: "not-the-password" }, from);
    expect((await signIn(account, from)).ok).toBe(true);

    const seen = { device: "Firefox（Linux）", network };
    expect(await rowsOf(account.id)).toEqual([
      { way: "PASSWORD", isSuccess: false, ...seen },
      { way: "CODE", isSuccess: true, ...seen },
    ]);
  });

  it("says where a try ended, and nothing of an address that belongs to nobody", async () => {
    const account = await createStaff();
    const first = await provePassword({ email: account.email, password: PASSWORD }, browser());
    if (!first.ok) throw first.error;
    await proveCode(first.value.proof, "000000", browser());
    const before = await db.signInEntry.count();

    await provePassword({ email: "nobody@example.jp", password: PASSWORD }, browser());

    expect(await rowsOf(account.id)).toMatchObject([{ way: "CODE", isSuccess: false }]);
    expect(await db.signInEntry.count()).toBe(before);
  });

  it("has the mailed link of a member", async () => {
    const email = `${crypto.randomUUID()}@example.jp`;

    const entry = await perform(operator, (uow) => enterByMailbox(uow, email, browser()));

    expect(await rowsOf(entry?.accountId ?? "")).toMatchObject([{ way: "MAIL_LINK", isSuccess: true }]);
  });

  it("is shown to its owner, and to an officer of accounts on record, and to nobody else", async () => {
    const account = await createStaff();
    await signIn(account);
    const [own, keeper, colleague] = [
      await staffOf(account),
      await staffOf(await createStaff(["ACCOUNTS"])),
      await staffOf(await createStaff(["AUDIT"])),
    ];

    expect(await listOwnSignIns(own)).toHaveLength(1);
    expect((await listSignInsOf(keeper, account.id))?.rows).toHaveLength(1);
    expect(await listSignInsOf(colleague, account.id)).toBeNull();
    expect(
      await db.auditEvent.findMany({
        where: { action: "account.viewSignIns", subjectId: account.id },
        select: { actorId: true },
      }),
    ).toEqual([{ actorId: keeper.accountId }]);
  });

  it("is kept as long as the screens say", async () => {
    const account = await createStaff();
    await signIn(account);
    const counts: number[] = [];

    for (const days of [SIGN_IN_DAYS - 1, SIGN_IN_DAYS + 1]) {
      clock.shift(days * DAY_MS);
      await perform(operator, clearOldSignIns);
      counts.push((await rowsOf(account.id)).length);
    }

    expect(counts).toEqual([1, 0]);
  });

  it("is changed by nobody: the portal may write and remove, not rewrite", async () => {
    const account = await createStaff();
    await signIn(account);

    await expect(
      db.signInEntry.updateMany({ where: { accountId: account.id }, data: { isSuccess: false } }),
    ).rejects.toThrow(/permission denied/);
  });
});
