import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import { listMunicipalities } from "@/lib/japan/municipalities";
import { applyImport } from "@/lib/offices/imports/commands/apply";
import { startImport, startUndo } from "@/lib/offices/imports/commands/choose";
import { stageImport } from "@/lib/offices/imports/commands/stage";
import { undoImport } from "@/lib/offices/imports/commands/undo";
import * as seal from "@/lib/receipts/seal";
import { type Founded, foundMunicipality, join } from "@/tests/factories/members";
import { importOf, rowsOf, staged } from "@/tests/factories/office-imports";
import { manyRows } from "@/tests/support/office-files/rows";

const folder = mkdtempSync(path.join(tmpdir(), "portal-imports-"));
vi.stubEnv("STORAGE_URL", `file://${folder}`);

const codes = listMunicipalities("20").map(({ code }) => code);
let town: Omit<Founded, "corporateNumber">;

beforeEach(async () => {
  town = await foundMunicipality(codes.pop() ?? "");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** More than two batches of each job. */
const MANY = 560;

async function ready(count: number): Promise<string> {
  const id = await staged(town.owner, town.organizationId, manyRows(count));
  await perform(town.owner, (uow) => startImport(uow, { id, scope: "all" }));
  return id;
}

/** Fails at one row of a later batch, as a worker that is killed there would. */
function killedAt(row: number) {
  const original = seal.sealedRow;
  let sealed = 0;
  return vi.spyOn(seal, "sealedRow").mockImplementation((...parts) => {
    sealed += 1;
    if (sealed === row) throw new Error("killed");
    return original(...parts);
  });
}

describe("a worker that is killed in the middle", () => {
  it("has kept whole batches, and the next one takes each remaining row once", { timeout: 60_000 }, async () => {
    const id = await ready(MANY);
    const kill = killedAt(300);
    await expect(applyImport(id)).rejects.toThrow("killed");
    kill.mockRestore();
    const kept = await db.office.count({ where: { organizationId: town.organizationId } });
    expect(await importOf(id)).toMatchObject({ status: "APPLYING", rowsDone: kept });

    await applyImport(id);
    await applyImport(id);

    expect(kept).toBe(250);
    expect(await db.office.count({ where: { organizationId: town.organizationId } })).toBe(MANY);
    expect(await importOf(id)).toMatchObject({ status: "APPLIED", rowsDone: MANY });
    expect(await db.mail.count({ where: { template: "office-import-applied", body: { contains: `${id}` } } })).toBe(1);
  });

  it("reads the file anew when it was cut off while reading", async () => {
    const id = await staged(town.owner, town.organizationId, manyRows(3));
    await db.officeImport.update({ where: { id }, data: { status: "READING" } });

    await stageImport(id);

    expect(await rowsOf(id)).toHaveLength(3);
    expect(await importOf(id)).toMatchObject({ status: "STAGED", createCount: 3 });
  });

  it("takes each row back once", async () => {
    const id = await ready(30);
    await applyImport(id);
    await perform(town.owner, (uow) => startUndo(uow, { id, reason: "誤り" }));

    await Promise.all([undoImport(id), undoImport(id)]);

    expect(await importOf(id)).toMatchObject({ status: "UNDONE", rowsDone: 30 });
    expect(await db.auditEvent.count({ where: { action: "office.withdraw" } })).toBe(30);
  });

  it("takes each row over once when two workers run at the same time", async () => {
    const id = await ready(30);

    await Promise.all([applyImport(id), applyImport(id)]);

    expect(await db.office.count({ where: { organizationId: town.organizationId } })).toBe(30);
  });
});

it("stops with a sentence when the person may not go on, and keeps what was done", async () => {
  const editor = await join(town, "EDITOR");
  const id = await staged(editor, town.organizationId, manyRows(3));
  await perform(editor, (uow) => startImport(uow, { id, scope: "all" }));
  await db.membership.updateMany({ where: { accountId: editor.accountId }, data: { role: "VIEWER" } });

  await applyImport(id);

  expect(await importOf(id)).toMatchObject({ status: "APPLIED", problem: expect.stringContaining("できません") });
  expect(await db.office.count({ where: { organizationId: town.organizationId } })).toBe(0);
});
