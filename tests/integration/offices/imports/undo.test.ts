import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { Staff } from "@/lib/access/actor";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { attempt, perform } from "@/lib/db/unit-of-work";
import { listMunicipalities } from "@/lib/japan/municipalities";
import { publishOffice, startReview } from "@/lib/offices/commands/review";
import { startUndo } from "@/lib/offices/imports/commands/choose";
import { undoImport } from "@/lib/offices/imports/commands/undo";
import { createStaff, staffOf } from "@/tests/factories/accounts";
import { type Founded, foundMunicipality } from "@/tests/factories/members";
import { applied, importOf, rowsOf, staged } from "@/tests/factories/office-imports";
import { manyRows } from "@/tests/support/office-files/rows";

const folder = mkdtempSync(join(tmpdir(), "portal-imports-"));
vi.stubEnv("STORAGE_URL", `file://${folder}`);

const codes = listMunicipalities("20").map(({ code }) => code);
let town: Omit<Founded, "corporateNumber">;
let reviewer: Staff;

beforeAll(async () => {
  reviewer = await staffOf(await createStaff(["OFFICES"]));
});
beforeEach(async () => {
  clock.shift(0);
  town = await foundMunicipality(codes.pop() ?? "");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const offices = () => db.office.findMany({ where: { organizationId: town.organizationId }, orderBy: { name: "asc" } });

async function publishAll(): Promise<void> {
  for (const { id, version } of await offices()) await perform(reviewer, (uow) => publishOffice(uow, { id, version }));
}

/** What an office says, to the byte: the sealed text it stands on, and the columns of the lists. */
async function said() {
  const rows = await offices();
  return Promise.all(
    rows.map(async ({ currentVersionId, publishedVersionId, name, status, externalId, searchText, contactEmail }) => ({
      ...{ name, status, externalId, searchText, contactEmail, publishedVersionId },
      sealed: (await db.sealedVersion.findUniqueOrThrow({ where: { id: currentVersionId } })).content,
    })),
  );
}

async function undo(id: string, actor: Parameters<typeof attempt>[0] = town.owner) {
  const outcome = await attempt(actor, (uow) => startUndo(uow, { id, reason: "別の年度のファイルでした。" }));
  await undoImport(id);
  return outcome;
}

describe("an import that is taken back", () => {
  it("brings what was changed back to the byte", async () => {
    await applied(town.owner, town.organizationId, manyRows(3));
    await publishAll();
    const before = await said();
    const id = await applied(town.owner, town.organizationId, manyRows(3, { price: "9999", seats: "" }));
    expect(await said()).not.toEqual(before);

    await undo(id);

    expect(await said()).toEqual(before);
    expect(await importOf(id)).toMatchObject({
      status: "UNDONE",
      undoReason: "別の年度のファイルでした。",
      rowsDone: 3,
    });
  });

  it("withdraws what was begun, so that the same file can come again", async () => {
    const id = await applied(town.owner, town.organizationId, manyRows(2));

    await undo(id);

    expect(await offices()).toMatchObject([
      { status: "WITHDRAWN", externalId: null },
      { status: "WITHDRAWN", externalId: null },
    ]);
    const again = await staged(town.owner, town.organizationId, manyRows(2));
    expect(await importOf(again)).toMatchObject({ createCount: 2, sameCount: 0 });
  });

  it("leaves what somebody has touched since, and names it", async () => {
    const id = await applied(town.owner, town.organizationId, manyRows(2));
    const [first] = await offices();
    if (first === undefined) throw new Error("Nothing was taken over.");
    await perform(reviewer, (uow) => startReview(uow, { id: first.id, version: first.version }));

    await undo(id);

    const [left, back] = await rowsOf(id);
    expect(left).toMatchObject({ undoneAt: null, refusal: expect.stringContaining("確認中") });
    expect(back).toMatchObject({ undoneAt: expect.any(Date) });
    expect(await offices()).toMatchObject([{ status: "IN_REVIEW", externalId: "A-1" }, { status: "WITHDRAWN" }]);
  });

  it("can be done by staff, in their name", async () => {
    await applied(town.owner, town.organizationId, manyRows(1));
    await publishAll();
    const id = await applied(town.owner, town.organizationId, manyRows(1, { price: "500" }));

    await undo(id, reviewer);

    const [office] = await offices();
    expect(office).toMatchObject({ status: "PUBLISHED" });
    const event = await db.auditEvent.findFirst({ where: { subjectId: office?.id ?? "" }, orderBy: { seq: "desc" } });
    expect(event).toMatchObject({ action: "office.declineChange", actorId: reviewer.accountId });
  });

  it("is possible for a day and no longer", async () => {
    const id = await applied(town.owner, town.organizationId, manyRows(1));

    clock.shift(25 * 3_600_000);
    const late = await undo(id);
    clock.shift(23 * 3_600_000);
    const early = await undo(id);

    expect(late).toMatchObject({ ok: false, error: { name: "ImportRefused" } });
    expect(early).toMatchObject({ ok: true });
    expect(await offices()).toMatchObject([{ status: "WITHDRAWN" }]);
  });
});
