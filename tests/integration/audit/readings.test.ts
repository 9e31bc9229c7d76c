import { afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Staff } from "@/lib/access/actor";
import { exportAudit } from "@/lib/audit/export";
import { auditFilterSchema } from "@/lib/audit/filters";
import { searchAudit } from "@/lib/audit/queries";
import { decideReading, requestReading } from "@/lib/audit/readings/commands";
import { READING_HOURS } from "@/lib/audit/readings/limits";
import { getReading, listReadingsToDecide } from "@/lib/audit/readings/queries";
import { ReadingAsked, ReadingDecided, ReadingOfNobody } from "@/lib/audit/readings/refusals";
import { recordAudit } from "@/lib/audit/record";
import { verifyNow } from "@/lib/audit/verify-now";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { attempt, perform } from "@/lib/db/unit-of-work";
import { NotPermitted, RecordNotFound } from "@/lib/errors";
import { createStaff, staffOf } from "@/tests/factories/accounts";

let first: Staff;
let second: Staff;
let keeper: Staff;
let colleague: Staff;

beforeAll(async () => {
  [first, second, keeper, colleague] = [
    await staffOf(await createStaff(["AUDIT"])),
    await staffOf(await createStaff(["AUDIT"])),
    await staffOf(await createStaff(["ACCOUNTS"])),
    await staffOf(await createStaff(["MAIL"])),
  ];
});
afterEach(() => clock.shift(0));

const ask = (who: Staff, personId: string) =>
  attempt(who, (uow) => requestReading(uow, { personId, reason: "苦情の調査" }));
const decide = (who: Staff, id: string, verdict: "approve" | "refuse" = "approve") =>
  attempt(who, (uow) => decideReading(uow, { id, verdict, reason: verdict === "refuse" ? "理由が足りない" : "" }));
const search = (query: Record<string, string>) => auditFilterSchema.parse(query);

async function asked(person: Staff, who = first): Promise<string> {
  return perform(who, (uow) => requestReading(uow, { personId: person.accountId, reason: "苦情の調査" }));
}

describe("what a colleague did", () => {
  it("is closed to an auditor until a second one agrees, and again when the time is over", async () => {
    const person = await staffOf(await createStaff(["MAIL"]));
    const look = async () => {
      const { items, isClosed } = await searchAudit(first, search({ actor: person.accountId }));
      return { isClosed, found: items.length > 0 };
    };
    expect(await look()).toEqual({ isClosed: true, found: false });

    const id = await asked(person);
    expect((await decide(second, id)).ok).toBe(true);
    expect(await look()).toEqual({ isClosed: false, found: true });
    const view = await db.auditEvent.findFirstOrThrow({
      where: { action: "audit.view", actorId: first.accountId },
      orderBy: { id: "desc" },
    });
    expect(view.after).toMatchObject({ filters: { actor: person.accountId }, reading: id });

    clock.shift(READING_HOURS * 3_600_000 - 60_000);
    expect((await look()).isClosed).toBe(false);
    clock.shift(READING_HOURS * 3_600_000);
    expect((await look()).isClosed).toBe(true);
  });

  it("stays closed to every other auditor, and one's own is open", async () => {
    const person = await staffOf(await createStaff(["MAIL"]));
    await decide(second, await asked(person));

    expect((await searchAudit(second, search({ actor: person.accountId }))).isClosed).toBe(true);
    expect((await searchAudit(second, search({ actor: second.accountId }))).isClosed).toBe(false);
    expect(await exportAudit(second, search({ actor: person.accountId }))).toBeNull();
  });

  it("is decided by neither who asked nor whom it concerns nor, while there is another auditor, by accounts", async () => {
    const concerned = await staffOf(await createStaff(["AUDIT"]));
    const id = await asked(concerned);

    const outcomes = [await decide(first, id), await decide(concerned, id), await decide(keeper, id)];

    expect(outcomes).toEqual(outcomes.map(() => ({ ok: false, error: new RecordNotFound() })));
    expect(await getReading(concerned, id)).toBeNull();
    expect(await getReading(first, id)).toMatchObject({ isOpen: true, mayDecide: false });
    expect((await listReadingsToDecide(second)).map((one) => one.id)).toContain(id);
    await expect(
      db.auditReading.update({
        where: { id },
        data: { decidedBy: first.accountId, decidedAt: new Date(), isApproved: true, validUntil: new Date() },
      }),
    ).rejects.toThrow("audit_reading_by_another");
  });

  it("is decided by an officer of accounts where there is no other auditor", async () => {
    const id = await asked(colleague);
    const others = { duties: { has: "AUDIT" as const }, isActive: true, id: { not: first.accountId } };
    const away = (await db.account.findMany({ where: others, select: { id: true } })).map((one) => one.id);
    await db.account.updateMany({ where: { id: { in: away } }, data: { isActive: false } });
    try {
      expect((await decide(keeper, id)).ok).toBe(true);
    } finally {
      await db.account.updateMany({ where: { id: { in: away } }, data: { isActive: true } });
    }

    expect(await getReading(first, id)).toMatchObject({ isValid: true });
  });

  it("is refused with a reason, once, and on record", async () => {
    const person = await staffOf(await createStaff(["MAIL"]));
    const id = await asked(person);

    expect((await decide(second, id, "refuse")).ok).toBe(true);

    expect(await decide(second, id)).toEqual({ ok: false, error: new ReadingDecided() });
    expect(await getReading(first, id)).toMatchObject({ isApproved: false, decisionReason: "理由が足りない" });
    expect(
      await db.auditEvent.findMany({
        where: { subjectKind: "account", subjectId: person.accountId, action: { startsWith: "audit." } },
        orderBy: { seq: "asc" },
        select: { action: true, reason: true },
      }),
    ).toEqual([
      { action: "audit.requestReading", reason: "苦情の調査" },
      { action: "audit.refuseReading", reason: "理由が足りない" },
    ]);
  });

  it("is asked for by auditors alone, about others, and once at a time", async () => {
    const person = await staffOf(await createStaff(["MAIL"]));
    await asked(person);

    expect(await ask(first, person.accountId)).toEqual({ ok: false, error: new ReadingAsked() });
    expect(await ask(first, first.accountId)).toEqual({ ok: false, error: new ReadingOfNobody() });
    expect(await ask(keeper, person.accountId)).toEqual({ ok: false, error: new NotPermitted() });
  });
});

describe("a file of the record", () => {
  it("says in words what the screen says, guards against formulas, and is itself on record", async () => {
    const subject = { kind: "account", id: colleague.accountId };
    const reason = "=HYPERLINK(1)";
    await perform(colleague, (uow) =>
      recordAudit(uow, {
        action: "account.setDuties",
        subject,
        reason,
        before: { duties: [] },
        after: { duties: ["MAIL"] },
      }),
    );

    const file = await exportAudit(first, search({ action: "account.setDuties" }));

    expect(file?.text.startsWith("\uFEFF記録の番号,日時（日本時間）,操作")).toBe(true);
    expect(file?.text).toContain("'=HYPERLINK(1)");
    expect(file?.text).toContain("担当業務：なし → メール担当");
    const last = await db.auditEvent.findFirstOrThrow({
      where: { action: "audit.export", actorId: first.accountId },
      orderBy: { id: "desc" },
    });
    expect(last.after).toMatchObject({ filters: { action: "account.setDuties" } });
  });

  it("is nothing for anybody without the duty", async () => {
    expect(await exportAudit(keeper, search({}))).toBeNull();
  });
});

it("the record is verified at the press of a button, by auditors alone", async () => {
  expect(await verifyNow(first)).toBe("verified");
  await expect(verifyNow(keeper)).rejects.toThrow(NotPermitted);

  expect(
    await db.auditEvent.findFirstOrThrow({
      where: { action: "audit.verify", actorId: first.accountId },
      orderBy: { id: "desc" },
      select: { after: true },
    }),
  ).toMatchObject({ after: { findings: [] } });
});
