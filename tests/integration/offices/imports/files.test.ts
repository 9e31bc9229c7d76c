import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { listMunicipalities } from "@/lib/japan/municipalities";
import { FULL_LAYOUT } from "@/lib/offices/import/layout";
import { readOfficeFile } from "@/lib/offices/import/read-file";
import { clearOldImports } from "@/lib/offices/imports/commands/clear";
import { correctedKey } from "@/lib/offices/imports/commands/stage";
import { uploadImport } from "@/lib/offices/imports/commands/upload";
import { KEPT_DAYS } from "@/lib/offices/imports/permissions";
import { officeTemplate } from "@/lib/offices/imports/template";
import { getFile } from "@/lib/storage/files";
import { type Founded, foundMunicipality } from "@/tests/factories/members";
import { importOf, rowsOf, staged, stagedBytes } from "@/tests/factories/office-imports";
import { csvText, ENCODINGS, type Lines } from "@/tests/support/office-files/csv";
import { CURRENT_LAYOUT, OLDER_LAYOUT } from "@/tests/support/office-files/layouts";
import { aRow, HEADINGS, manyRows } from "@/tests/support/office-files/rows";
import { workbook } from "@/tests/support/office-files/workbook";

const folder = mkdtempSync(join(tmpdir(), "portal-imports-"));
vi.stubEnv("STORAGE_URL", `file://${folder}`);

const codes = listMunicipalities("20").map(({ code }) => code);
let town: Omit<Founded, "corporateNumber">;

beforeAll(async () => {
  town = await foundMunicipality(codes.pop() ?? "");
});
beforeEach(() => clock.shift(0));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The national layouts with what a registration needs beyond them. */
function withNeeded([head = [], row = []]: Lines): string[][] {
  const more = { 種別: "コワーキング", 整備主体: "公設", 説明: "森の中の仕事場です。" };
  const [headings, cells] = [[...head], [...row]];
  for (const [heading, text] of Object.entries(more).filter(([name]) => !headings.includes(name))) {
    headings.push(heading);
    cells.push(text);
  }
  return [headings, cells];
}

const text = async (id: string) => Buffer.from((await getFile(correctedKey(id))) ?? []).toString();

describe("every kind of file that municipalities have", () => {
  it.each(Object.entries(ENCODINGS))("as %s gives the same offices", async (_name, encode) => {
    const bytes = encode(csvText([HEADINGS, ...manyRows(2)]));

    const id = await stagedBytes(town.owner, town.organizationId, bytes);

    expect(await importOf(id)).toMatchObject({ status: "STAGED", createCount: 2, faultyCount: 0 });
  });

  it("as a workbook with days, times and numbers gives offices", async () => {
    const rows = [
      [...HEADINGS, "終了時間"],
      [...aRow({ id: "1" }), { time: 1 }],
    ];

    const id = await stagedBytes(town.owner, town.organizationId, workbook([rows]));

    const [row] = await rowsOf(id);
    expect(row).toMatchObject({ outcome: "CREATE", answers: { closesAt: "24:00" } });
  });

  it.each([
    ["推奨データセット", OLDER_LAYOUT],
    ["自治体標準オープンデータセット", CURRENT_LAYOUT],
  ])("in the layout %s gives offices once it says what a registration needs", async (_name, layout) => {
    const [headings = [], row = []] = withNeeded(layout);

    const lacking = await staged(town.owner, town.organizationId, layout.slice(1), [...(layout[0] ?? [])]);
    const whole = await staged(town.owner, town.organizationId, [row], headings);

    expect(await importOf(lacking)).toMatchObject({ faultyCount: 1 });
    expect((await rowsOf(whole)).map(({ outcome, faults }) => ({ outcome, faults }))).toEqual([
      { outcome: "CREATE", faults: [] },
    ]);
  });
});

describe("what is wrong with a file", () => {
  const dirty = [
    aRow({ id: "1" }),
    aRow({ id: "2", name: "別館", seats: "たくさん" }),
    aRow({ id: "", name: "本館", code: "999999", price: "千円" }),
    aRow({ id: "1", name: "重なり" }),
    aRow({ id: "5", name: "" }),
  ];

  it("is told by the cell, with what to do, and given back as a file", async () => {
    const id = await staged(town.owner, town.organizationId, dirty);

    const rows = await rowsOf(id);
    const cells = rows.map(({ line, faults }) => [
      line,
      Array.isArray(faults) ? faults.map((fault) => Object(fault).cell) : [],
    ]);
    expect(cells).toEqual([
      [2, []],
      [3, ["I3"]],
      [4, ["G4", "J4"]],
      [5, ["A5"]],
      [6, ["B6"]],
    ]);
    const file = await text(id);
    expect(file.startsWith("\uFEFFエラー,ID,名称")).toBe(true);
    expect(file).toContain("たくさん");
    const again = await stagedBytes(town.owner, town.organizationId, Buffer.from(file));
    expect(await importOf(again)).toMatchObject({ faultyCount: 4, createCount: 1 });
  });

  it("holds the rules of a single registration too", async () => {
    const rows = [[...aRow({ id: "1" }), "100", ""]];

    const id = await staged(town.owner, town.organizationId, rows, [...HEADINGS, "下り(Mbps)", "測定日"]);

    const [row] = await rowsOf(id);
    expect(row).toMatchObject({ outcome: "FAULTY", faults: [{ cell: "L2", heading: "測定日" }] });
    expect(await text(id)).toContain("【測定日】");
  });

  it.each([
    ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3])],
    ["nonsense", new Uint8Array(5000).map((_, index) => (index * 37) % 251)],
    ["no headings", Buffer.from("あいうえお\nかきくけこ")],
    ["a damaged workbook", new Uint8Array([0x50, 0x4b, 0x03, 0x04, 9, 9, 9, 9])],
    [
      "one heading twice",
      Buffer.from(
        csvText([
          [...HEADINGS, "名称"],
          [...aRow(), "別名"],
        ]),
      ),
    ],
  ])("as a whole – %s – is told with a sentence, and nothing is taken", async (_name, bytes) => {
    const id = await stagedBytes(town.owner, town.organizationId, bytes);

    expect(await importOf(id)).toMatchObject({ status: "UNREADABLE", problem: expect.stringMatching(/。$/) });
    expect(await rowsOf(id)).toEqual([]);
  });

  it.each([
    ["nothing chosen", []],
    ["an empty file", [new File([], "空.csv")]],
    ["two files", [new File(["a"], "a.csv"), new File(["b"], "b.csv")]],
    ["a file that is too large", [new File([new Uint8Array(10 * 1024 * 1024 + 1)], "大.csv")]],
  ])("before it is sent – %s – is told under the field", async (_name, files) => {
    const outcome = await uploadImport(town.owner, { organizationId: town.organizationId, files });

    expect(outcome).toMatchObject({ ok: false, error: { fields: { file: expect.stringMatching(/。$/) } } });
  });
});

describe("a template", () => {
  it.each(["full.csv", "full.xlsx", "national.csv"])("%s is read by the same reader", async (file) => {
    const template = await officeTemplate(file);

    const outcome = readOfficeFile({ name: file, bytes: template?.bytes ?? new Uint8Array() });

    await expect(outcome).rejects.toThrow("見出しの下に施設の行がありません");
  });

  it("names every column once, and none that is not one", async () => {
    expect(new Set(FULL_LAYOUT).size).toBe(FULL_LAYOUT.length);
    expect(await officeTemplate("../../etc/passwd")).toBeNull();
    expect(await officeTemplate("constructor")).toBeNull();
  });
});

it("keeps files and rows for their time; then the numbers alone stay", async () => {
  const id = await staged(town.owner, town.organizationId, manyRows(2));
  expect(await clearOldImports()).toBe(0);

  clock.shift((KEPT_DAYS + 1) * 86_400_000);
  await clearOldImports();

  expect(await importOf(id)).toMatchObject({ status: "DISCARDED", storageKey: null, createCount: 2 });
  expect(await rowsOf(id)).toEqual([]);
  expect(await getFile(correctedKey(id))).toBeNull();
  expect(await db.officeImport.count({ where: { storageKey: { not: null } } })).toBe(0);
});
