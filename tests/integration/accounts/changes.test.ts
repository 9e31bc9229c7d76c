import { beforeAll, describe, expect, it } from "vitest";
import type { Staff } from "@/lib/access/actor";
import { approveChange, refuseChange, withdrawChange } from "@/lib/accounts/changes/decide";
import { proposeDuties, proposeReopening } from "@/lib/accounts/changes/propose";
import { getChange, listChangesOf, listChangesToDecide } from "@/lib/accounts/changes/queries";
import {
  ChangeDecided,
  ChangeOpen,
  ChangeStale,
  NothingToChange,
  SecondPersonThere,
} from "@/lib/accounts/changes/refusals";
import { closeAccount, setDuties } from "@/lib/accounts/commands";
import { approveByOperator } from "@/lib/accounts/create-first";
import { CasesLeft } from "@/lib/accounts/refusals";
import { db } from "@/lib/db/client";
import type { Duty } from "@/lib/db/generated/enums";
import { attempt, perform } from "@/lib/db/unit-of-work";
import { NotPermitted, RecordNotFound } from "@/lib/errors";
import { createStaff, operator, staffOf } from "@/tests/factories/accounts";
import { createDeclaration } from "@/tests/factories/declarations";

let first: Staff;
let second: Staff;

beforeAll(async () => {
  first = await staffOf(await createStaff(["ACCOUNTS"]));
  second = await staffOf(await createStaff(["ACCOUNTS", "MAIL"]));
});

const ask = (who: Staff, id: string, duties: readonly Duty[], reason = "応援のため") =>
  attempt(who, (uow) => proposeDuties(uow, { id, duties, reason }));

async function asked(id: string, duties: readonly Duty[], who = first): Promise<string> {
  return perform(who, (uow) => proposeDuties(uow, { id, duties, reason: "応援のため" }));
}

const approve = (who: Staff, id: string) => attempt(who, (uow) => approveChange(uow, id));
const accountOf = (id: string) => db.account.findUniqueOrThrow({ where: { id } });
const dutiesOf = async (id: string) => (await accountOf(id)).duties;

describe("a change of duties", () => {
  it("holds once a second officer agrees: on record with both, and the person is told", async () => {
    const { id, email } = await createStaff(["MAIL"]);

    const change = await asked(id, ["MAIL", "AUDIT"]);
    expect(await dutiesOf(id)).toEqual(["MAIL"]);
    expect((await approve(second, change)).ok).toBe(true);

    expect(await dutiesOf(id)).toEqual(["MAIL", "AUDIT"]);
    const events = await db.auditEvent.findMany({
      where: { subjectKind: "account", subjectId: id },
      orderBy: { seq: "asc" },
      select: { action: true, actorId: true, reason: true },
    });
    expect(events.slice(-3)).toEqual([
      { action: "account.proposeChange", actorId: first.accountId, reason: "応援のため" },
      { action: "account.approveChange", actorId: second.accountId, reason: "応援のため" },
      { action: "account.setDuties", actorId: second.accountId, reason: null },
    ]);
    expect(await db.mail.findMany({ where: { recipient: email }, select: { template: true } })).toEqual([
      { template: "staff-duties-changed" },
    ]);
  });

  it("is approved by neither its maker nor the person concerned nor somebody without the duty", async () => {
    const { id } = await createStaff(["ACCOUNTS"]);
    const concerned = await staffOf({ id });
    const change = await asked(id, ["ACCOUNTS", "AUDIT"]);
    const outsider = await staffOf(await createStaff(["AUDIT", "SETTINGS"]));

    const outcomes = [await approve(first, change), await approve(concerned, change), await approve(outsider, change)];

    expect(outcomes).toEqual(outcomes.map(() => ({ ok: false, error: new RecordNotFound() })));
    expect(await dutiesOf(id)).toEqual(["ACCOUNTS"]);
    await expect(
      db.accountChange.update({
        where: { id: change },
        data: { decidedBy: first.accountId, decidedAt: new Date(), outcome: "APPROVED" },
      }),
    ).rejects.toThrow("account_change_by_another");
  });

  it("cannot be asked for oneself, for nothing, or twice at a time", async () => {
    const { id } = await createStaff(["MAIL"]);
    await asked(id, ["AUDIT"]);

    expect(await ask(first, first.accountId, ["AUDIT"])).toEqual({ ok: false, error: new NotPermitted() });
    expect(await ask(first, (await createStaff(["MAIL"])).id, ["MAIL"])).toEqual({
      ok: false,
      error: new NothingToChange(),
    });
    expect(await ask(second, id, ["CONTENT"])).toEqual({ ok: false, error: new ChangeOpen() });
  });

  it("says that it is stale when the duties changed meanwhile, and can then only be refused", async () => {
    const { id } = await createStaff(["MAIL"]);
    const change = await asked(id, ["AUDIT"]);
    await perform(operator, (uow) => setDuties(uow, { id, duties: ["CONTENT"] }));

    expect(await getChange(second, change)).toMatchObject({ isStale: true, may: { decide: true, withdraw: false } });
    expect(await approve(second, change)).toEqual({ ok: false, error: new ChangeStale() });
    expect((await attempt(second, (uow) => refuseChange(uow, change, "状況が変わったため"))).ok).toBe(true);

    expect(await dutiesOf(id)).toEqual(["CONTENT"]);
    expect(await getChange(first, change)).toMatchObject({ outcome: "REFUSED", decisionReason: "状況が変わったため" });
  });

  it("is answered once, whoever is first", async () => {
    for (let round = 0; round < 5; round += 1) {
      const { id } = await createStaff(["MAIL"]);
      const change = await asked(id, ["AUDIT"]);

      const outcomes = await Promise.all([
        approve(second, change),
        attempt(first, (uow) => withdrawChange(uow, change)),
      ]);

      expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
      expect(outcomes.filter(({ ok }) => !ok)).toEqual([{ ok: false, error: new ChangeDecided() }]);
      expect(await dutiesOf(id)).toEqual(outcomes[0].ok ? ["AUDIT"] : ["MAIL"]);
    }
  });

  it("takes no duty from somebody who took up a case meanwhile, and stays open", async () => {
    const officer = await staffOf(await createStaff(["DECLARATIONS"]));
    const change = await asked(officer.accountId, ["MAIL"]);
    const { id } = await createDeclaration({ status: "IN_REVIEW", reviewer: officer });
    await db.declaration.update({ where: { id }, data: { assigneeId: officer.accountId } });

    expect(await approve(second, change)).toEqual({ ok: false, error: new CasesLeft(1) });

    expect(await getChange(second, change)).toMatchObject({ outcome: null });
    expect(await dutiesOf(officer.accountId)).toEqual(["DECLARATIONS"]);
  });

  it("waits on the first page of those who may decide it, and shows on the page of the account", async () => {
    const { id } = await createStaff(["MAIL"]);
    const change = await asked(id, ["AUDIT"]);
    const ids = async (who: Staff) => (await listChangesToDecide(who, "STAFF")).map((one) => one.id);

    expect([await ids(second), await ids(first)].map((list) => list.includes(change))).toEqual([true, false]);
    expect(await ids(await staffOf(await createStaff(["AUDIT"])))).toEqual([]);
    expect(await listChangesOf(first, id)).toMatchObject([{ id: change, may: { decide: false, withdraw: true } }]);
  });
});

it("a closed account is opened again by two, with the duties they agree on", async () => {
  const { id, email } = await createStaff(["MAIL"]);
  await perform(first, (uow) => closeAccount(uow, { id, reason: "休職" }));
  const reopening = { id, duties: ["CONTENT" as const], reason: "復職" };

  const change = await perform(first, (uow) => proposeReopening(uow, reopening));
  expect((await accountOf(id)).isActive).toBe(false);
  expect((await approve(second, change)).ok).toBe(true);

  expect(await accountOf(id)).toMatchObject({ isActive: true, closedAt: null, duties: ["CONTENT"] });
  expect(await db.mail.count({ where: { recipient: email, template: "staff-account-reopened" } })).toBe(1);
});

describe("the operator of the machine", () => {
  it("stands in for a second person only where the office has none", async () => {
    const { id, email } = await createStaff(["MAIL"]);
    await asked(id, ["AUDIT"]);
    await expect(approveByOperator(email)).rejects.toThrow(new SecondPersonThere().message);

    const others = { duties: { has: "ACCOUNTS" }, id: { not: first.accountId } } as const;
    const away = await db.account.findMany({ where: { ...others, isActive: true }, select: { id: true } });
    await db.account.updateMany({ where: { id: { in: away.map((one) => one.id) } }, data: { isActive: false } });
    try {
      expect(await approveByOperator(email)).toBe(1);
    } finally {
      await db.account.updateMany({ where: { id: { in: away.map((one) => one.id) } }, data: { isActive: true } });
    }

    expect(await dutiesOf(id)).toEqual(["AUDIT"]);
    expect(
      await db.auditEvent.findFirst({
        where: { subjectId: id, action: "account.approveChange" },
        select: { actorKind: true, actorId: true },
      }),
    ).toEqual({ actorKind: "system", actorId: "operator" });
  });
});
