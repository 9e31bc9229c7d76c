import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { Staff } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { attempt, perform } from "@/lib/db/unit-of-work";
import { listMunicipalities } from "@/lib/japan/municipalities";
import { publishOffice } from "@/lib/offices/commands/review";
import { applyImport } from "@/lib/offices/imports/commands/apply";
import { discardImport, startImport } from "@/lib/offices/imports/commands/choose";
import { createStaff, staffOf } from "@/tests/factories/accounts";
import { type Founded, foundMunicipality } from "@/tests/factories/members";
import { applied, importOf, rowsOf, staged } from "@/tests/factories/office-imports";
import { aRow, manyRows } from "@/tests/support/office-files/rows";

const folder = mkdtempSync(join(tmpdir(), "portal-imports-"));
vi.stubEnv("STORAGE_URL", `file://${folder}`);

let town: Omit<Founded, "corporateNumber">;
let reviewer: Staff;

beforeAll(async () => {
  reviewer = await staffOf(await createStaff(["OFFICES"]));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const codes = listMunicipalities("20").map(({ code }) => code);

/** One of its own for each test. */
async function newTown() {
  town = await foundMunicipality(codes.pop() ?? "");
  return town;
}

const ownOffices = () =>
  db.office.findMany({ where: { organizationId: town.organizationId }, orderBy: { name: "asc" } });

async function publishAll(): Promise<void> {
  for (const { id, version } of await ownOffices())
    await perform(reviewer, (uow) => publishOffice(uow, { id, version }));
}

describe("a file of a municipality", () => {
  it("says what it would do, and does nothing before somebody has seen that", async () => {
    const { owner, organizationId } = await newTown();

    const id = await staged(owner, organizationId, [...manyRows(2), aRow({ name: "" })]);

    expect(await importOf(id)).toMatchObject({ status: "STAGED", createCount: 2, faultyCount: 1, rowsDone: 3 });
    expect(await ownOffices()).toEqual([]);
  });

  it("becomes offices as single registrations do, with one letter for all", async () => {
    const { owner, organizationId } = await newTown();

    const id = await applied(owner, organizationId, manyRows(3));

    expect(await importOf(id)).toMatchObject({ status: "APPLIED", rowsDone: 3, rowsTotal: 3 });
    const offices = await ownOffices();
    expect(offices).toHaveLength(3);
    expect(offices[0]).toMatchObject({
      status: "SUBMITTED",
      channel: "web",
      externalId: "A-1",
      contactName: "桜庭 ひろし",
    });
    const ids = offices.map((office) => office.id);
    const events = await db.auditEvent.findMany({ where: { subjectId: { in: ids } } });
    expect(events.map(({ action, actorId }) => `${action} ${actorId}`)).toEqual(
      Array.from({ length: 3 }, () => `office.submit ${owner.accountId}`),
    );
    const { email } = await db.account.findUniqueOrThrow({ where: { id: owner.accountId } });
    const mails = await db.mail.findMany({ where: { recipient: email, template: { startsWith: "office" } } });
    expect(mails.map(({ template }) => template)).toEqual(["office-import-applied"]);
  });

  it("changes nothing when it comes again", async () => {
    const { owner, organizationId } = await newTown();
    await applied(owner, organizationId, manyRows(3));

    const again = await staged(owner, organizationId, manyRows(3));

    expect(await importOf(again)).toMatchObject({ status: "STAGED", sameCount: 3, createCount: 0, changeCount: 0 });
    const start = await attempt(owner, (uow) => startImport(uow, { id: again, scope: "all" }));
    expect(start).toMatchObject({ ok: false, error: { name: "ImportRefused" } });
  });

  it("asks for a change of what is published, and shows what differs", async () => {
    const { owner, organizationId } = await newTown();
    await applied(owner, organizationId, manyRows(2));
    await publishAll();

    const id = await applied(owner, organizationId, manyRows(2, { price: "1500" }));

    const [row] = await rowsOf(id);
    expect(row?.differences).toEqual([
      { field: "priceDay", label: "料金（1日）", before: "1,100円", after: "1,500円" },
    ]);
    expect(await ownOffices()).toMatchObject([{ status: "CHANGE_SUBMITTED" }, { status: "CHANGE_SUBMITTED" }]);
    const [shown] = await db.publishedOffice.findMany({ where: { name: "見本オフィス1" } });
    expect(shown?.answers).toMatchObject({ priceDay: "1100" });
  });

  it("finds an office by its name and place where it has no ID yet, and gives it one", async () => {
    const { owner, organizationId } = await newTown();
    await applied(owner, organizationId, [aRow({ name: "森のオフィス" })]);
    await publishAll();

    await applied(owner, organizationId, [aRow({ id: "M-9", name: "森の オフィス", price: "900" })]);

    expect(await ownOffices()).toMatchObject([{ externalId: "M-9", status: "CHANGE_SUBMITTED" }]);
  });

  it("cannot change what the secretariat is looking at", async () => {
    const { owner, organizationId } = await newTown();
    await applied(owner, organizationId, manyRows(1));

    const id = await staged(owner, organizationId, manyRows(1, { price: "1500" }));

    const [row] = await rowsOf(id);
    expect(row).toMatchObject({
      outcome: "FAULTY",
      faults: [{ cell: "A2", sentence: expect.stringContaining("確認を待って") }],
    });
  });

  it("tells two rows of one office by their cells", async () => {
    const { owner, organizationId } = await newTown();

    const id = await staged(owner, organizationId, [aRow(), aRow({ seats: "20" })]);

    const [, second] = await rowsOf(id);
    expect(second).toMatchObject({
      outcome: "FAULTY",
      faults: [{ cell: "B3", sentence: expect.stringContaining("2行目") }],
    });
  });
});

describe("taking a file over", () => {
  it("needs everything in order, or the word that the good rows are enough", async () => {
    const { owner, organizationId } = await newTown();
    const id = await staged(owner, organizationId, [...manyRows(1), aRow({ name: "別館", price: "千円" })]);

    const all = await attempt(owner, (uow) => startImport(uow, { id, scope: "all" }));
    await perform(owner, (uow) => startImport(uow, { id, scope: "good" }));
    await applyImport(id);

    expect(all).toMatchObject({ ok: false });
    expect(await ownOffices()).toHaveLength(1);
  });

  it("leaves a row whose office was changed in the meantime", async () => {
    const { owner, organizationId } = await newTown();
    await applied(owner, organizationId, manyRows(2));
    await publishAll();
    const id = await staged(owner, organizationId, manyRows(2, { price: "1500" }));
    const [first] = await ownOffices();
    await db.office.update({ where: { id: first?.id ?? "" }, data: { version: { increment: 1 } } });

    await perform(owner, (uow) => startImport(uow, { id, scope: "all" }));
    await applyImport(id);

    const [left, taken] = await rowsOf(id);
    expect(left).toMatchObject({ appliedAt: null, refusal: expect.stringContaining("変更されました") });
    expect(taken).toMatchObject({ appliedAt: expect.any(Date), refusal: null });
  });

  it("goes on when somebody changes one of its offices at the same moment", async () => {
    const { owner, organizationId } = await newTown();
    await applied(owner, organizationId, manyRows(2));
    await publishAll();
    const id = await staged(owner, organizationId, manyRows(2, { price: "1500" }));
    const [first] = await ownOffices();
    await perform(owner, (uow) => startImport(uow, { id, scope: "all" }));

    let running: Promise<void> | undefined;
    await db.$transaction(async (tx) => {
      await tx.office.update({ where: { id: first?.id ?? "" }, data: { version: { increment: 1 } } });
      running = applyImport(id);
      await setTimeout(500);
    });
    await running;

    expect(await importOf(id)).toMatchObject({ status: "APPLIED", problem: null });
    const rows = await rowsOf(id);
    expect(rows.map(({ appliedAt, refusal }) => [appliedAt !== null, refusal !== null])).toEqual([
      [false, true],
      [true, false],
    ]);
    expect((await ownOffices()).map(({ status }) => status)).toEqual(["PUBLISHED", "CHANGE_SUBMITTED"]);
  });

  it("is not begun by who may only look, nor by another municipality", async () => {
    const { owner, organizationId } = await newTown();
    const id = await staged(owner, organizationId, manyRows(1));
    const other = await foundMunicipality(codes.pop() ?? "");

    const outcome = await attempt(other.owner, (uow) => startImport(uow, { id, scope: "all" }));

    expect(outcome).toMatchObject({ ok: false, error: { name: "RecordNotFound" } });
  });

  it("can be given up", async () => {
    const { owner, organizationId } = await newTown();
    const id = await staged(owner, organizationId, manyRows(1));

    await perform(owner, (uow) => discardImport(uow, { id }));
    const start = await attempt(owner, (uow) => startImport(uow, { id, scope: "all" }));

    expect(await importOf(id)).toMatchObject({ status: "DISCARDED" });
    expect(start).toMatchObject({ ok: false });
  });

  it("can be done by staff for a municipality", async () => {
    const { organizationId } = await newTown();

    await applied(reviewer, organizationId, manyRows(1));

    expect(await ownOffices()).toMatchObject([{ channel: "desk", contactName: "桜庭 ひろし" }]);
  });
});
