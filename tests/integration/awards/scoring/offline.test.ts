import { expect, it } from "vitest";
import { keepFile, loadFile } from "@/lib/awards/scoring/commands/offline";
import { saveSheet } from "@/lib/awards/scoring/commands/save";
import { exportOwnSheets, getUploaded } from "@/lib/awards/scoring/queries/offline";
import { getOwnSheet } from "@/lib/awards/scoring/queries/own";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import { csvTable } from "@/lib/offices/import/csv-table";
import { anOpenRound, sheetOf } from "@/tests/factories/award-rounds";

async function anExport() {
  const round = await anOpenRound();
  const [juror, other, entry] = [round.jurors[0], round.jurors[1], round.entries[0]];
  if (juror === undefined || other === undefined || entry === undefined) throw new Error("Nobody is there.");
  const sheet = await sheetOf(juror.jurorId, entry.id);
  const read = async () => {
    const file = await exportOwnSheets(juror.actor, round.fiscalYear);
    return csvTable(new TextEncoder().encode(file?.text)).lines.map((line) => [...line]);
  };
  return { ...round, juror, other, entry, sheet, read };
}

it("takes the own sheets out, and brings them back as they were filled in, with nothing submitted", async () => {
  const { juror, other, entry, sheet, read, fiscalYear } = await anExport();
  await perform(juror.actor, (uow) =>
    saveSheet(uow, { sheetId: sheet.id, seen: 1, answers: { comment: '=1+1、"引用"、\n改行' } }),
  );
  const lines = await read();
  expect(lines).toHaveLength(3);
  const line = lines.find(([number]) => number === entry.number);
  expect(line?.at(-1)).toBe('=1+1、"引用"、\n改行');
  if (line !== undefined) [line[2], line[3]] = ["５点", "数字で示されている。"];

  const id = await perform(juror.actor, (uow) => keepFile(uow, { fiscalYear, lines }));
  expect(await getUploaded(other.actor, fiscalYear, id)).toBeNull();
  const uploaded = await getUploaded(juror.actor, fiscalYear, id);
  expect(uploaded?.faults).toEqual([]);
  expect(uploaded?.loaded[0]?.changes.map(({ after }) => after)).toEqual(["5", "数字で示されている。"]);
  if (uploaded === null) throw new Error("The file is gone.");
  await perform(juror.actor, (uow) => loadFile(uow, uploaded));

  const kept = await getOwnSheet(juror.actor, sheet.id);
  expect(kept).toMatchObject({ status: "DRAFT", answers: { comment: '=1+1、"引用"、\n改行' } });
  expect(Object.values(kept?.answers ?? {})).toContain("数字で示されている。");
  expect(await db.awardSheetVersion.count({ where: { sheetId: sheet.id } })).toBe(0);
  expect(await getUploaded(juror.actor, fiscalYear, id)).toBeNull();
});

it("names each cell that cannot be read, and loads the others", async () => {
  const { juror, read, fiscalYear, other } = await anExport();
  const lines = await read();
  const [, one, two] = lines;
  if (one === undefined || two === undefined) throw new Error("Nothing is there.");
  [one[2], one[3], two[0]] = ["9", "理由", "A-2026-XXXXXX"];

  const id = await perform(juror.actor, (uow) => keepFile(uow, { fiscalYear, lines }));
  const uploaded = await getUploaded(juror.actor, fiscalYear, id);
  expect(uploaded?.faults.map(({ cell }) => cell)).toEqual(["C2", "A3"]);
  expect(uploaded?.loaded.map(({ changes }) => changes.map(({ after }) => after))).toEqual([["理由"]]);
  expect((await exportOwnSheets(other.actor, fiscalYear))?.text).not.toContain("理由だけ");

  const headless = await perform(juror.actor, (uow) =>
    keepFile(uow, { fiscalYear, lines: [["番号"], ...lines.slice(1)] }),
  );
  expect((await getUploaded(juror.actor, fiscalYear, headless))?.faults[0]?.message).toContain("見出し");
});
