import { beforeAll, describe, expect, it } from "vitest";
import type { Staff } from "@/lib/access/actor";
import { closeAccount } from "@/lib/accounts/commands";
import { CasesLeft } from "@/lib/accounts/refusals";
import { lateBefore } from "@/lib/cases/late";
import { clock } from "@/lib/clock";
import { escalateLate } from "@/lib/consultations/commands/escalate";
import { assignConsultation } from "@/lib/consultations/commands/handling";
import { mergeConsultation, unmergeConsultation } from "@/lib/consultations/commands/joining";
import { keepOwned } from "@/lib/consultations/commands/upkeep";
import { db } from "@/lib/db/client";
import { attempt, perform } from "@/lib/db/unit-of-work";
import { routes } from "@/lib/routes";
import { getSetting } from "@/lib/settings/queries";
import { createStaff, staffOf } from "@/tests/factories/accounts";
import { anOfficer, createConsultation, findConsultation, worker, writtenBy } from "@/tests/factories/consultations";
import { newAddress } from "@/tests/factories/members";

let officer: Staff;
let other: Staff;
beforeAll(async () => {
  officer = await anOfficer();
  other = await anOfficer();
});

const bodiesOf = async (caseId: string) =>
  (await db.threadMessage.findMany({ where: { caseId }, orderBy: { body: "asc" } })).map(({ body }) => body);

async function merge(id: string, into: string) {
  const [from, target] = [await findConsultation(id), await findConsultation(into)];
  const input = { id, version: from.version, into: target.number, reason: "同じ内容のため" };
  await perform(officer, (uow) => mergeConsultation(uow, input));
}

async function unmerge(id: string) {
  const { version } = await findConsultation(id);
  await perform(officer, (uow) => unmergeConsultation(uow, { id, version, reason: "別の内容のため" }));
}

describe("a merge", () => {
  async function three() {
    const contactEmail = newAddress();
    const cases = [];
    for (const name of ["a", "b", "c"]) {
      const made = await createConsultation({ contactEmail });
      await writtenBy(officer, made, "MESSAGE", `${name}1`);
      cases.push(made.id);
    }
    const [a = "", b = "", c = ""] = cases;
    return { a, b, c };
  }

  it("moves the thread, and its undoing returns exactly what moved", async () => {
    const { a, b } = await three();
    await merge(a, b);
    await writtenBy(officer, await findConsultation(b), "MESSAGE", "b2");
    expect(await bodiesOf(b)).toEqual(["a1", "b1", "b2"]);

    await unmerge(a);

    expect([await bodiesOf(a), await bodiesOf(b)]).toEqual([["a1"], ["b1", "b2"]]);
  });

  it("of a case that others were merged into is undone step by step", async () => {
    const { a, b, c } = await three();
    await merge(a, b);
    await merge(b, c);
    expect(await bodiesOf(c)).toEqual(["a1", "b1", "c1"]);

    await unmerge(b);
    expect([await bodiesOf(b), await bodiesOf(c)]).toEqual([["a1", "b1"], ["c1"]]);
    await unmerge(a);
    expect([await bodiesOf(a), await bodiesOf(b)]).toEqual([["a1"], ["b1"]]);
  });
});

it("a late case is called in once at each level", async () => {
  const late = await createConsultation();
  const templates = ["consultation-desk-late", "consultation-desk-alarm"];
  const lettersTo = async () => db.mail.count({ where: { template: { in: templates } } });
  const age = async (days: number) => {
    const receivedAt = new Date(Date.now() - days * 86_400_000);
    await db.consultation.update({ where: { id: late.id }, data: { receivedAt } });
    const before = await lettersTo();
    await perform(worker, escalateLate);
    await perform(worker, escalateLate);
    return { level: (await findConsultation(late.id)).escalation, letters: (await lettersTo()) - before };
  };

  expect(await age(0)).toEqual({ level: 0, letters: 0 });
  await db.consultation.update({ where: { id: late.id }, data: { stoppedDays: 0 } });
  const first = await age(8);
  expect([1, 2]).toContain(first.level);
  const second = await age(30);
  expect(second.level).toBe(2);
  const events = await db.auditEvent.findMany({ where: { subjectId: late.id, action: "consultation.escalate" } });
  expect(events.length).toBe(first.level === 1 ? 2 : 1);
});

it("letters on late cases keep the levels apart, and lead to a list that shows the cases", async () => {
  const [owner, colleague] = [await anOfficer(), await anOfficer()];
  const target = await getSetting("consultation.targetDays");
  const late = async (over: number) => {
    const { id, version, number } = await createConsultation();
    const people = { assigneeId: owner.accountId, deputyId: other.accountId };
    await perform(officer, (uow) => assignConsultation(uow, { id, version, ...people }));
    const receivedAt = new Date(lateBefore(clock.now(), target + over - 1).getTime() - 1);
    await db.consultation.update({ where: { id }, data: { receivedAt } });
    return number;
  };
  const [first, second] = [await late(1), await late(3)];
  await perform(worker, escalateLate);

  const lettersTo = async ({ accountId }: Staff) => {
    const { email } = await db.account.findUniqueOrThrow({ where: { id: accountId }, select: { email: true } });
    const mails = await db.mail.findMany({
      where: { recipient: email, template: { startsWith: "consultation-desk-" } },
    });
    return new Map(mails.map(({ template, body }) => [template, body]));
  };
  const [own, others] = [await lettersTo(owner), await lettersTo(colleague)];
  expect([...own.keys()].toSorted()).toEqual(["consultation-desk-alarm", "consultation-desk-late"]);
  expect(own.get("consultation-desk-late")).toContain(first);
  expect(own.get("consultation-desk-late")).not.toContain(second);
  expect(own.get("consultation-desk-late")).toContain(routes.adminConsultations({ assignee: "me", late: "yes" }));
  expect([...others.keys()]).toEqual(["consultation-desk-alarm"]);
  const alarm = others.get("consultation-desk-alarm") ?? "";
  expect(alarm).toContain(second);
  expect(alarm).not.toContain(first);
  expect(alarm).toContain("3営業日以上");
  expect(alarm).toContain(`${routes.adminConsultations({ late: "yes" })}\n`);
});

describe("nobody leaves a consultation without its owner", () => {
  const close = async (id: string, consultationSuccessorId?: string) => {
    const administrator = await staffOf(await createStaff(["ACCOUNTS"]));
    const successor = consultationSuccessorId === undefined ? {} : { consultationSuccessorId };
    return attempt(administrator, (uow) => closeAccount(uow, { id, reason: "異動", ...successor }));
  };

  async function heldBy(assigneeId: string, deputyId: string) {
    const { id, version } = await createConsultation();
    await perform(officer, (uow) => assignConsultation(uow, { id, version, assigneeId, deputyId }));
    return id;
  }

  it("closing is refused while cases are held, first or in the second place", async () => {
    const leaving = await anOfficer();
    await heldBy(leaving.accountId, other.accountId);
    await heldBy(other.accountId, leaving.accountId);

    expect(await close(leaving.accountId)).toEqual({ ok: false, error: new CasesLeft(2, "consultationSuccessorId") });
  });

  it("hands both places over, and keeps owner and deputy two people", async () => {
    const leaving = await anOfficer();
    const owned = await heldBy(leaving.accountId, other.accountId);
    const second = await heldBy(officer.accountId, leaving.accountId);

    expect((await close(leaving.accountId, other.accountId)).ok).toBe(true);

    const after = await findConsultation(owned);
    expect(after.assigneeId).toBe(other.accountId);
    expect(after.deputyId).not.toBeNull();
    expect(after.deputyId).not.toBe(other.accountId);
    expect(after.deputyId).not.toBe(leaving.accountId);
    expect(await findConsultation(second)).toMatchObject({
      assigneeId: officer.accountId,
      deputyId: other.accountId,
    });
  });

  it("a case whose owner is gone all the same goes to its deputy, who gets a new one", async () => {
    const leaving = await anOfficer();
    const id = await heldBy(leaving.accountId, other.accountId);
    await db.account.update({ where: { id: leaving.accountId }, data: { isActive: false } });

    await perform(worker, (uow) => keepOwned(uow, id));
    const after = await findConsultation(id);
    await perform(worker, (uow) => keepOwned(uow, id));

    expect(after.assigneeId).toBe(other.accountId);
    expect([null, leaving.accountId, other.accountId]).not.toContain(after.deputyId);
    expect((await findConsultation(id)).version).toBe(after.version);
  });
});
