import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { proposeDuties } from "@/lib/accounts/changes/propose";
import { closeAccount, createAccount, resetAccess } from "@/lib/accounts/commands";
import { createByOperator, resetByOperator } from "@/lib/accounts/create-first";
import { getStaffName, getStaffNames, listAccounts, listStaff } from "@/lib/accounts/queries";
import { AccountNotFound, EmailTaken } from "@/lib/accounts/refusals";
import { newSetupAccess } from "@/lib/accounts/setup-password";
import { provePassword } from "@/lib/accounts/sign-in";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { attempt, perform, type UnitOfWork } from "@/lib/db/unit-of-work";
import { FieldsRefused, NotPermitted } from "@/lib/errors";
import { browser, createStaff, operator, staffOf } from "@/tests/factories/accounts";

const newcomer = (email = `${randomUUID()}@example.jp`) => ({ email, name: "見本 次郎", duties: ["CONTENT" as const] });

describe("an administrator of accounts", () => {
  it("registers a colleague, who begins with set-up", async () => {
    const administrator = await staffOf(await createStaff(["ACCOUNTS"]));
    const access = await newSetupAccess(clock.now());
    const input = newcomer();

    const outcome = await attempt(administrator, (uow) => createAccount(uow, input, access));

    const first = await provePassword({ email: input.email, password: access.password }, browser());
    expect(outcome.ok).toBe(true);
    expect(first).toMatchObject({ ok: true, value: { next: "setup" } });
    const id = outcome.ok ? outcome.value : "";
    expect(
      await db.auditEvent.findFirst({
        where: { action: "account.create", subjectId: id },
        select: { actorId: true, after: true },
      }),
    ).toEqual({ actorId: administrator.accountId, after: { duties: [] } });
    expect(await db.accountChange.findMany({ where: { accountId: id } })).toMatchObject([
      {
        kind: "DUTIES",
        dutiesBefore: [],
        dutiesAfter: ["CONTENT"],
        proposedBy: administrator.accountId,
        outcome: null,
      },
    ]);
  });

  it("is told when the address is taken, also by a request of the same moment", async () => {
    const input = newcomer();
    const access = await newSetupAccess(clock.now());
    const create = () => attempt(operator, (uow) => createAccount(uow, input, access));

    const outcomes = await Promise.all([create(), create(), create()]);

    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
    expect(outcomes.filter((outcome) => !outcome.ok).map((outcome) => !outcome.ok && outcome.error)).toEqual([
      new EmailTaken(),
      new EmailTaken(),
    ]);
  });

  it.each<[string, (uow: UnitOfWork, id: string) => Promise<unknown>]>([
    ["give duties to", (uow: UnitOfWork, id: string) => proposeDuties(uow, { id, duties: ["AUDIT"], reason: "x" })],
    ["close", (uow: UnitOfWork, id: string) => closeAccount(uow, { id, reason: "異動" })],
  ])("cannot %s the own account", async (_what, command) => {
    const { id } = await createStaff(["ACCOUNTS"]);
    const administrator = await staffOf({ id });
    const before = await db.account.findUniqueOrThrow({ where: { id } });

    const outcome = await attempt(administrator, (uow) => command(uow, id));

    expect(outcome).toEqual({ ok: false, error: new NotPermitted() });
    expect(await db.account.findUniqueOrThrow({ where: { id } })).toEqual(before);
  });

  it("cannot handle an account that is closed or unknown", async () => {
    const administrator = await staffOf(await createStaff(["ACCOUNTS"]));
    const { id } = await createStaff();
    await perform(operator, (uow) => closeAccount(uow, { id, reason: "異動" }));
    const audit = { duties: ["AUDIT" as const], reason: "応援" };

    const closed = await attempt(administrator, (uow) => proposeDuties(uow, { id, ...audit }));
    const unknown = await attempt(administrator, (uow) => proposeDuties(uow, { id: randomUUID(), ...audit }));

    const refused = { ok: false, error: new AccountNotFound() };
    expect([closed, unknown]).toEqual([refused, refused]);
  });
});

describe("anyone else", () => {
  it("changes no account and leaves a record of having tried", async () => {
    const colleague = await staffOf(await createStaff(["DECLARATIONS", "AUDIT"]));
    const { id } = await createStaff();
    const access = await newSetupAccess(clock.now());
    const before = await db.account.findMany({ orderBy: { id: "asc" } });

    const outcomes = [
      await attempt(colleague, (uow) => createAccount(uow, newcomer(), access), { trying: "account.create" }),
      await attempt(colleague, (uow) => proposeDuties(uow, { id, duties: [], reason: "x" }), {
        trying: "account.proposeChange",
      }),
      await attempt(colleague, (uow) => resetAccess(uow, id, access), { trying: "account.resetAccess" }),
      await attempt(colleague, (uow) => closeAccount(uow, { id, reason: "x" }), { trying: "account.close" }),
    ];

    expect(outcomes).toEqual(outcomes.map(() => ({ ok: false, error: new NotPermitted() })));
    expect(await db.account.findMany({ orderBy: { id: "asc" } })).toEqual(before);
    expect(await db.auditEvent.count({ where: { subjectKind: "refusal", actorId: colleague.accountId } })).toBe(4);
  });
});

describe("the operator of the machine", () => {
  it("makes the first account and lets a person in again", async () => {
    const input = newcomer();

    const first = await createByOperator({ ...input, duties: ["ACCOUNTS"] });
    const second = await resetByOperator(input.email.toUpperCase());

    expect((await provePassword({ email: input.email, password: first }, browser())).ok).toBe(false);
    expect((await provePassword({ email: input.email, password: second }, browser())).ok).toBe(true);
  });

  it("is told what is wrong with what was typed", async () => {
    const attempts = [
      createByOperator({ email: "x", name: "", duties: ["BOSS"] }),
      resetByOperator("nobody@example.jp"),
    ];

    const [wrong, unknown] = await Promise.allSettled(attempts);

    expect(wrong).toMatchObject({ status: "rejected", reason: expect.any(FieldsRefused) });
    expect(unknown).toMatchObject({ status: "rejected", reason: expect.any(AccountNotFound) });
  });
});

describe("lists of staff", () => {
  it("offer those with a duty who are still there, and name those who left", async () => {
    const [here, left, other] = [
      await createStaff(["MAIL"]),
      await createStaff(["MAIL"]),
      await createStaff(["AUDIT"]),
    ];
    await perform(operator, (uow) => closeAccount(uow, { id: left.id, reason: "異動" }));
    const staff = await staffOf(here);

    const ids = (await listStaff(staff, { duty: "MAIL" })).map(({ id }) => id);

    expect(ids).toContain(here.id);
    expect(ids).not.toContain(left.id);
    expect(ids).not.toContain(other.id);
    expect(await getStaffNames(staff, [left.id, left.id, here.id])).toEqual(
      new Map([
        [left.id, "見本 太郎"],
        [here.id, "見本 太郎"],
      ]),
    );
    expect(await getStaffName(staff, randomUUID())).toBeNull();
  });

  it("show nothing to visitors, and accounts only to those who administer them", async () => {
    const colleague = await staffOf(await createStaff(["DECLARATIONS"]));

    expect(await listStaff({ kind: "visitor" })).toEqual([]);
    expect(await getStaffNames({ kind: "visitor" }, [colleague.accountId])).toEqual(new Map());
    expect(await listAccounts(colleague)).toEqual([]);
    expect(await listAccounts(await staffOf(await createStaff(["ACCOUNTS"])))).not.toEqual([]);
  });
});
