import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { z } from "zod";
import { takeArchive } from "@/lib/awards/archive/queries/take";
import type { EditionSettings } from "@/lib/awards/editions/rules/settings-shape";
import { closeRound } from "@/lib/awards/rounds/commands/open-close";
import { sha256Hex } from "@/lib/crypto/sha256";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import { canonicalJson } from "@/lib/receipts/canonical-json";
import { createStaff, staffOf } from "@/tests/factories/accounts";
import { anAdjustment } from "@/tests/factories/award-adjustments";
import { aConflict, anEligibleEntry, withdrawn } from "@/tests/factories/award-judged-entries";
import { aDrawnMeeting } from "@/tests/factories/award-meetings";
import { releasedByMeeting, releasedWith } from "@/tests/factories/award-releases";
import { aDecidedResult } from "@/tests/factories/award-results";
import { anOpenRound, sheetOf, submitted } from "@/tests/factories/award-rounds";
import { openEdition } from "@/tests/factories/awards";
import { unusedYear } from "@/tests/support/unused-year";

const folder = mkdtempSync(join(tmpdir(), "award-archive-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const archiveSchema = z.object({ manifest: z.record(z.string(), z.string()), files: z.record(z.string(), z.string()) });

/** As somebody does who has the file and the script, and nothing else. */
function rebuilt(archive: string): Promise<{ readonly code: number; readonly said: string }> {
  const file = join(folder, "archive.json");
  writeFileSync(file, archive);
  return new Promise((resolve) =>
    execFile(
      process.execPath,
      ["lib/server/award-rebuild/rebuild.mjs", file],
      { env: { NODE_ENV: "test" } },
      (error, out, told) => resolve({ code: error === null ? 0 : 1, said: `${out}${told}` }),
    ),
  );
}

/** The archive with one file changed, and its manifest with it. */
function forged(archive: string, name: string, change: (text: string) => string): string {
  const whole = JSON.parse(archive);
  const { files, manifest } = archiveSchema.parse(whole);
  const text = change(files[name] ?? "");
  expect(text).not.toBe(files[name]);
  return canonicalJson({
    ...whole,
    files: { ...files, [name]: text },
    manifest: { ...manifest, [name]: sha256Hex(text) },
  });
}

async function aReleasedYear() {
  const year = await anOpenRound({ entries: 6, jurors: 5 });
  const { editionId, jurors, entries } = year;
  for (const [juror, { jurorId, actor }] of jurors.entries())
    for (const [place, { id }] of entries.entries()) {
      const sheet = await sheetOf(jurorId, id);
      await submitted(actor, { editionId, sheetId: sheet.id, level: (juror + place) % 3 === 0 ? "lowest" : "highest" });
    }
  const late = await anEligibleEntry(year.of);
  await withdrawn(late.id);
  await releasedWith(year, entries[0]?.number ?? "");
  return year;
}

it("rebuilds every number that was published and checks every seal, with nothing but the file", {
  timeout: 120_000,
}, async () => {
  const { officer, fiscalYear, jurors } = await aReleasedYear();
  const archive = (await takeArchive(officer, fiscalYear)) ?? "";
  const { code, said } = await rebuilt(archive);
  expect(said).toMatch(/: \d{2,} checks, 0 differ\./);
  expect(code).toBe(0);

  expect(await takeArchive(officer, fiscalYear)).toBe(archive);
  const events = await db.auditEvent.findMany({ where: { action: "awardArchive.export", actorId: officer.accountId } });
  expect(events.map(({ after }) => Object(after).sha256)).toEqual([sha256Hex(archive), sha256Hex(archive)]);
  for (const secret of ["審査 0郎", "取組の成果の数字", "見本 花子", ...jurors.map(({ jurorId }) => jurorId)])
    expect(archive).not.toContain(secret);

  const turned = forged(archive, "sheets.csv", (text) => text.replace(/,5\r\n/, ",1\r\n"));
  const promoted = forged(archive, "integrity.json", (text) =>
    text.replace(
      '"unlocks","label":"決定を取り消した回数","value":0',
      '"unlocks","label":"決定を取り消した回数","value":1',
    ),
  );
  const softened = forged(archive, "settings-1.json", (text) => text.replace('"weight":25', '"weight":24'));
  const praised = forged(archive, "decision.json", (text) => text.replace("見事でした。", "見事です。"));
  for (const [file, words] of [
    [turned, "mean of A-"],
    [promoted, "Differs: "],
    [softened, "seal of the settings 1"],
    [praised, "seal of the decision"],
  ] as const) {
    const result = await rebuilt(file);
    expect(result.code).toBe(1);
    expect(result.said).toContain(words);
  }
});

/** Six sheets of each juror are enough to adjust by. */
const adjustedFromFour = (settings: EditionSettings): EditionSettings => ({
  ...settings,
  adjustment: { scoresPerJuror: 4, scoresPerEntry: 3, sharedEntries: 2, rankBy: "shrunken" },
});

/** Turns the figure in this column into another one, in the first row that holds one. */
const nudged = (column: number) => (text: string) =>
  text.replace(
    new RegExp(`(\r\n(?:[^,\r]*,){${column}})(-?\\d+\\.\\d{6})`),
    (_all, before: string, figure: string) => `${before}${(Number(figure) + 0.01).toFixed(6)}`,
  );

it("works the adjustment and the draws of a meeting out again, by other ways than the portal", {
  timeout: 180_000,
}, async () => {
  const year = await aDrawnMeeting(await unusedYear());
  await releasedByMeeting(year);
  const archive = (await takeArchive(year.officer, year.fiscalYear)) ?? "";
  const { code, said } = await rebuilt(archive);
  expect(said).toMatch(/: \d{2,} checks, 0 differ\./);
  expect(code).toBe(0);
  const { files } = archiveSchema.parse(JSON.parse(archive));
  expect(files["adjusted.csv"]).toContain("first,promotion,A-");
  for (const { jurorId, accountId } of year.jurors) {
    expect(archive).not.toContain(jurorId);
    expect(archive).not.toContain(accountId);
  }

  const redrawn = forged(archive, "meeting-1.json", (text) => text.replace("39098.68", "39098.69"));
  const result = await rebuilt(redrawn);
  expect(result.code).toBe(1);
  for (const words of ["seal of meeting 1", "lots of meeting 1"]) expect(result.said).toContain(words);
});

it("notices any figure of an adjustment that the sheets do not give", { timeout: 180_000 }, async () => {
  const year = await anOpenRound({ entries: 6, jurors: 5, change: adjustedFromFour });
  const { editionId, officer, jurors, entries, round } = year;
  for (const [juror, { jurorId, actor }] of jurors.entries())
    for (const [place, { id }] of entries.entries()) {
      const sheet = await sheetOf(jurorId, id);
      const isBest = (juror * 2 + place) % 3 !== 0 && juror < 4;
      await submitted(actor, { editionId, sheetId: sheet.id, level: isBest ? "highest" : "lowest" });
    }
  await perform(officer, (uow) => closeRound(uow, { id: round.id, version: round.version }));
  await anAdjustment(officer, editionId);
  await releasedWith(year, entries[0]?.number ?? "");
  const archive = (await takeArchive(officer, year.fiscalYear)) ?? "";
  expect((await rebuilt(archive)).said).toMatch(/: \d{2,} checks, 0 differ\./);

  const { files } = archiveSchema.parse(JSON.parse(archive));
  const [head = ""] = (files["adjusted.csv"] ?? "").split("\r\n");
  expect(files["adjustments.csv"]).toContain("first,promotion,adjusted,");
  const columns = head.split(",");
  for (const name of ["raw", "median", "zScore", "shrunken", "unshrunken", "error_shrunken", "error_unshrunken"]) {
    const { said } = await rebuilt(forged(archive, "adjusted.csv", nudged(columns.indexOf(name))));
    expect(said, name).toContain("Differs: ");
  }
  const emptied = forged(archive, "adjustments.csv", (text) => `${text.split("\r\n")[0]}\r\n`);
  expect((await rebuilt(emptied)).said).toContain("figures behind first/promotion");
  const heads = (files["adjustments.csv"] ?? "").split("\r\n")[0]?.split(",") ?? [];
  for (const name of ["alpha", "noise", "jurors"]) {
    const { said } = await rebuilt(forged(archive, "adjustments.csv", nudged(heads.indexOf(name))));
    expect(said, name).toContain("Differs: ");
  }
});

it("is there after the release alone, and not for an officer in conflict, without the duty, or looking on", async () => {
  const edition = await openEdition();
  const { officer, fiscalYear } = edition;
  await aDecidedResult(edition);
  expect(await takeArchive(officer, fiscalYear)).toBeNull();

  const released = await openEdition();
  const entry = await anEligibleEntry(released);
  await releasedWith(released, entry.number);
  const [third, writer] = [await staffOf(await createStaff(["AWARD"])), await staffOf(await createStaff(["CONTENT"]))];
  expect(await takeArchive(third, released.fiscalYear)).not.toBeNull();
  expect(await takeArchive(writer, released.fiscalYear)).toBeNull();
  const looking = { ...third, viewedBy: { accountId: officer.accountId, viewingId: "one" } };
  expect(await takeArchive(looking, released.fiscalYear)).toBeNull();
  await aConflict({ entryId: entry.id, personId: third.accountId });
  expect(await takeArchive(third, released.fiscalYear)).toBeNull();
});
