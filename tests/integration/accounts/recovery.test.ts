import { afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Staff } from "@/lib/access/actor";
import { approveChange } from "@/lib/accounts/changes/decide";
import { proposeRecovery } from "@/lib/accounts/changes/propose";
import { resetAccess } from "@/lib/accounts/commands";
import { RECOVERY_MINUTES } from "@/lib/accounts/limits";
import { getLiveSession } from "@/lib/accounts/live-session";
import { clearOldRecoveryLinks, isRecoveryLinkOpen, spendRecoveryLink } from "@/lib/accounts/recovery-links";
import { RecoveryLinkOver, ResetTakesTwo } from "@/lib/accounts/refusals";
import { newEnrolment } from "@/lib/accounts/second-factor";
import { completeSetup } from "@/lib/accounts/setup";
import { newSetupAccess } from "@/lib/accounts/setup-password";
import { provePassword } from "@/lib/accounts/sign-in";
import { totpCode } from "@/lib/accounts/totp";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { attempt, perform } from "@/lib/db/unit-of-work";
import { NotPermitted } from "@/lib/errors";
import {
  browser,
  createStaff,
  operator,
  PASSWORD,
  signedIn,
  staffOf,
  type TestAccount,
} from "@/tests/factories/accounts";

const visitor = { kind: "visitor" } as const;
const NEW_PASSWORD = "kawasemi-ga-tobu-mizube";

let first: Staff;
let second: Staff;

beforeAll(async () => {
  first = await staffOf(await createStaff(["ACCOUNTS"]));
  second = await staffOf(await createStaff(["ACCOUNTS"]));
});
afterEach(() => clock.shift(0));

async function agreedOn({ id, email }: TestAccount): Promise<string> {
  const change = await perform(first, (uow) => proposeRecovery(uow, { id, reason: "端末を失くした（電話で確認）" }));
  await perform(second, (uow) => approveChange(uow, change));
  const mail = await db.mail.findFirstOrThrow({
    where: { recipient: email, template: "staff-recovery" },
    orderBy: { createdAt: "desc" },
  });
  return /token=([\w-]+)/.exec(mail.body)?.[1] ?? "";
}

const spend = (token: string) => attempt(visitor, (uow) => spendRecoveryLink(uow, token));
const enter = (email: string, password: string) => provePassword({ email, password }, browser());

describe("a way of signing in that two made anew", () => {
  it("ends all there was at once, and leads through set-up by the mailed link", async () => {
    const account = await createStaff();
    const key = await signedIn(account);

    const token = await agreedOn(account);
    expect(await getLiveSession(key)).toBeNull();
    expect((await enter(account.email, PASSWORD)).ok).toBe(false);

    expect(await isRecoveryLinkOpen(token)).toBe(true);
    const proof = await perform(visitor, (uow) => spendRecoveryLink(uow, token));
    const enrolment = newEnrolment();
    const input = { newPassword: NEW_PASSWORD, code: totpCode(enrolment.secret, clock.now()) };
    expect((await completeSetup(proof, enrolment, input, browser())).ok).toBe(true);

    expect(await enter(account.email, NEW_PASSWORD)).toMatchObject({ ok: true, value: { next: "code" } });
    const events = await db.auditEvent.findMany({ where: { subjectKind: "account", subjectId: account.id } });
    expect(events.map(({ action }) => action)).toEqual(
      expect.arrayContaining([
        "account.proposeChange",
        "account.approveChange",
        "account.resetAccess",
        "account.revokeSessions",
        "account.useRecoveryLink",
        "account.setSecondFactor",
      ]),
    );
  });

  it("is opened once, in two browsers at the same moment too", async () => {
    const token = await agreedOn(await createStaff());

    const outcomes = await Promise.all([spend(token), spend(token), spend(token)]);

    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await isRecoveryLinkOpen(token)).toBe(false);
  });

  it.each([
    ["just in time", RECOVERY_MINUTES * 60_000 - 10_000, true],
    ["too late", RECOVERY_MINUTES * 60_000, false],
  ])("is opened %s: %i", async (_when, shift, isOpen) => {
    const token = await agreedOn(await createStaff());

    clock.shift(shift);

    expect((await spend(token)).ok).toBe(isOpen);
  });

  it("has one link at a time: a second agreement ends the first, and old ones are cleared away", async () => {
    const account = await createStaff();
    const earlier = await agreedOn(account);
    const later = await agreedOn(account);

    expect(await spend(earlier)).toEqual({ ok: false, error: new RecoveryLinkOver() });
    clock.shift(RECOVERY_MINUTES * 60_000);
    await perform(operator, clearOldRecoveryLinks);

    expect(await isRecoveryLinkOpen(later)).toBe(false);
    expect(await db.recoveryLink.count({ where: { accountId: account.id } })).toBe(0);
  });

  it("is not begun by somebody without the duty, and by no officer alone", async () => {
    const account = await createStaff();
    const colleague = await staffOf(await createStaff(["AUDIT"]));
    const access = await newSetupAccess(clock.now());
    const before = await db.account.findUniqueOrThrow({ where: { id: account.id } });

    const asked = await attempt(colleague, (uow) => proposeRecovery(uow, { id: account.id, reason: "x" }));
    const alone = await attempt(first, (uow) => resetAccess(uow, account.id, access));

    expect([asked, alone]).toEqual([
      { ok: false, error: new NotPermitted() },
      { ok: false, error: new ResetTakesTwo() },
    ]);
    expect(await db.account.findUniqueOrThrow({ where: { id: account.id } })).toEqual(before);
  });
});
