import { beforeAll, describe, expect, it } from "vitest";
import type { Staff } from "@/lib/access/actor";
import { inWords } from "@/lib/audit/events";
import { auditFilterSchema } from "@/lib/audit/filters";
import { AUDIT_PAGE_SIZE, listActors, searchAudit } from "@/lib/audit/queries";
import { decideReading, requestReading } from "@/lib/audit/readings/commands";
import { recordAudit } from "@/lib/audit/record";
import { sealAudit } from "@/lib/audit/seal";
import { getAuditState } from "@/lib/audit/state";
import { recordVerification, verifyAudit } from "@/lib/audit/verify";
import { db } from "@/lib/db/client";
import { attempt, perform } from "@/lib/db/unit-of-work";
import type { Declaration } from "@/lib/declarations/commands/record";
import { assignDeclaration } from "@/lib/declarations/commands/review";
import { getMail } from "@/lib/mail/queries";
import { getOfficeForReview } from "@/lib/offices/queries/detail";
import { createStaff, operator, staffOf } from "@/tests/factories/accounts";
import { createDeclaration } from "@/tests/factories/declarations";
import { acceptedJuror, juryEdition } from "@/tests/factories/jury";
import { createMail } from "@/tests/factories/mail";
import { foundMunicipality } from "@/tests/factories/members";
import { sendOffice } from "@/tests/factories/sent-offices";
import { at } from "@/tests/support/moment";

let auditor: Staff;
let reviewer: Staff;
let declaration: Declaration;

const filters = (query: Record<string, string>) => auditFilterSchema.parse(query);
const find = async (query: Record<string, string>) =>
  inWords(auditor, (await searchAudit(auditor, filters(query))).items);

/** A second person agrees that the auditor reads what this one did. */
async function letRead(personId: string): Promise<void> {
  const second = await staffOf(await createStaff(["AUDIT"]));
  const id = await perform(auditor, (uow) => requestReading(uow, { personId, reason: "点検のため" }));
  await perform(second, (uow) => decideReading(uow, { id, verdict: "approve", reason: "" }));
}

beforeAll(async () => {
  auditor = await staffOf(await createStaff(["AUDIT"]));
  reviewer = await staffOf(await createStaff(["DECLARATIONS", "MAIL"]));
  declaration = await createDeclaration({ status: "IN_REVIEW", reviewer });
});

describe("a search of the record", () => {
  it("tells a case by its number, however it is typed: steps, looks, letters and refusals", async () => {
    await getMail(reviewer, await createMail({}, declaration.id));
    await attempt(
      auditor,
      (uow) => assignDeclaration(uow, { id: declaration.id, version: declaration.version, assigneeId: null }),
      { trying: "declaration.assign", subjectId: declaration.id },
    );

    const events = await find({ number: declaration.number.toLowerCase().replaceAll("-", "") });

    expect(events.map(({ action }) => action)).toEqual(["担当者の変更", "メール本文の閲覧", "確認の開始", "申請"]);
    expect(new Set(events.map(({ number }) => number))).toEqual(new Set([declaration.number]));
    expect(events[0]?.refusal).toMatch(/ため拒否$/);
    expect(events[2]).toMatchObject({
      who: reviewer.name,
      channel: "事務局",
      differences: expect.arrayContaining([{ label: "状況", before: "受付済み", after: "確認中" }]),
    });
    expect(events[3]?.who).toBe("本人確認をしていない人");
    expect(await find({ number: "D-2026-XXXXXX" })).toEqual([]);
  });

  it("tells an office by its number likewise", async () => {
    const officer = await staffOf(await createStaff(["OFFICES", "MAIL"]));
    const office = await sendOffice(await foundMunicipality("202151"));
    await getOfficeForReview(officer, office.number);
    await getMail(officer, await createMail({}, office.id, "office"));

    const events = await find({ number: office.number.toLowerCase().replaceAll("-", "") });

    expect(events.map(({ action }) => action)).toEqual(["メール本文の閲覧", "施設の閲覧", "施設の登録の申請"]);
    expect(new Set(events.map(({ number }) => number))).toEqual(new Set([office.number]));
  });

  it("names the juror who acted, and says what happened to the seat in the words of its pages", async () => {
    const { juror } = await acceptedJuror(await juryEdition());

    const [accepted] = await find({ action: "awardJuror.accept" });

    expect(accepted).toMatchObject({
      who: juror.name,
      differences: expect.arrayContaining([{ label: "状況", before: "招待中", after: "就任" }]),
    });
  });

  it("narrows by person, act, outcome and days of Japan", async () => {
    const write = (now: string) =>
      at(now, () =>
        perform(reviewer, (uow) => recordAudit(uow, { action: "mail.retry", subject: { kind: "mail", id: "x" } })),
      );
    await write("2031-03-31T23:59:59");
    await write("2031-04-01T00:00:00");
    await write("2031-04-01T23:59:59");
    await write("2031-04-02T00:00:00");

    await letRead(reviewer.accountId);
    const day = { from: "2031-04-01", to: "2031-04-01" };
    expect(await find(day)).toHaveLength(2);
    expect(await find({ ...day, action: "mail.retry", actor: reviewer.accountId, outcome: "done" })).toHaveLength(2);
    expect(await find({ ...day, outcome: "refused" })).toEqual([]);
    expect(await find({ ...day, actor: "system" })).toEqual([]);
    expect((await find({ outcome: "refused" })).every(({ refusal }) => refusal !== undefined)).toBe(true);
  });

  it("drops what it does not know from the address", () => {
    const odd = { action: "x", actor: "'; --", outcome: "?", from: "2026-02-30", to: "", before: "-1", after: "abc" };

    expect(Object.values(filters(odd)).filter((value) => value !== undefined)).toEqual([]);
  });

  it("pages forwards and back without a gap, also among events of one moment", async () => {
    const { accountId } = await staffOf(await createStaff(["MAIL"]));
    const who: Staff = { ...reviewer, accountId };
    await perform(who, async (uow) => {
      for (let count = 0; count < AUDIT_PAGE_SIZE + 3; count += 1) {
        await recordAudit(uow, { action: "mail.retry", subject: { kind: "mail", id: `paged-${count}` } });
      }
    });
    await letRead(accountId);
    const page = (query: Record<string, string | undefined>) =>
      searchAudit(auditor, auditFilterSchema.parse({ actor: accountId, action: "mail.retry", ...query }));

    const first = await page({});
    const second = await page({ before: first.next });
    const back = await page({ after: second.previous });

    expect([first.items.length, second.items.length]).toEqual([AUDIT_PAGE_SIZE, 3]);
    expect([first.previous, second.next]).toEqual([undefined, undefined]);
    expect(back.items.map(({ id }) => id)).toEqual(first.items.map(({ id }) => id));
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(AUDIT_PAGE_SIZE + 3);
  });
});

it("records who searched, and for what", async () => {
  await find({ number: declaration.number, outcome: "done" });

  const [last] = await db.auditEvent.findMany({
    where: { action: "audit.view", actorId: auditor.accountId },
    orderBy: { id: "desc" },
    take: 1,
  });
  expect(last?.after).toEqual({ filters: { number: declaration.number, outcome: "done" } });
});

it("shows nothing to who does not audit, and records no look", async () => {
  expect((await searchAudit(reviewer, filters({}))).items).toEqual([]);
  expect(await listActors(reviewer)).toEqual([]);
  expect(await getAuditState(reviewer)).toBeNull();
  expect(await db.auditEvent.count({ where: { action: "audit.view", actorId: reviewer.accountId } })).toBe(0);
});

it("knows people who have left by their names", async () => {
  const gone = await createStaff(["MAIL"]);
  await db.account.update({ where: { id: gone.id }, data: { isActive: false } });

  expect(await listActors(auditor)).toContainEqual({ id: gone.id, name: "見本 太郎", isActive: false });
});

it("tells how the record stands: last check, last seal, how many events", async () => {
  const verification = await verifyAudit();
  await perform(operator, (uow) => recordVerification(uow, verification));
  await perform(operator, sealAudit);

  const state = await getAuditState(auditor);

  expect(state?.verification).toMatchObject({ chains: verification.chains, findings: [], hasMore: false });
  expect(state?.seal?.digest).toMatch(/^[0-9a-f]{64}$/);
  expect(state?.events).toBe(await db.auditEvent.count());
});
