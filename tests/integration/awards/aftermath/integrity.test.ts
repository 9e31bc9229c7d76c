import { expect, it } from "vitest";
import { previewIntegrity } from "@/lib/awards/integrity/queries/desk";
import { integrityFacts } from "@/lib/awards/integrity/queries/facts";
import { listPublicIntegrity } from "@/lib/awards/integrity/queries/public";
import { integrityReport, sealedReport } from "@/lib/awards/integrity/report";
import { proposeResult } from "@/lib/awards/results/commands/decide";
import { approveUnlock, askUnlock } from "@/lib/awards/results/commands/unlock";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import { createStaff, staffOf } from "@/tests/factories/accounts";
import { aConflict, anEligibleEntry, withdrawn } from "@/tests/factories/award-judged-entries";
import { releasedWith, scheduledAndReleased } from "@/tests/factories/award-releases";
import { aDecidedResult, decided, seenResult } from "@/tests/factories/award-results";
import { anOpenRound, sheetOf, submitted } from "@/tests/factories/award-rounds";
import { openEdition } from "@/tests/factories/awards";
import { asOwner } from "@/tests/support/owner";

const again = async (editionId: string) => {
  const facts = await integrityFacts(db, editionId);
  return facts === null ? null : sealedReport(integrityReport(facts));
};

const publishedOf = async (fiscalYear: number) =>
  (await listPublicIntegrity()).find(({ report }) => report.fiscalYear === fiscalYear);

it("is out with the result and not before, and a rerun gives the same file", async () => {
  const year = await anOpenRound({ entries: 5, jurors: 5 });
  const { editionId, fiscalYear, jurors, entries, officer } = year;
  for (const [place, { jurorId, actor }] of jurors.entries())
    for (const { id } of entries) {
      const sheet = await sheetOf(jurorId, id);
      await submitted(actor, { editionId, sheetId: sheet.id, level: place % 2 === 0 ? "highest" : "lowest" });
    }
  expect(await publishedOf(fiscalYear)).toBeUndefined();
  expect(await previewIntegrity(officer, editionId)).toMatchObject({ published: null });

  await releasedWith(year, entries[0]?.number ?? "");
  const published = await publishedOf(fiscalYear);
  expect(await again(editionId)).toEqual({ content: published?.content, sha256: published?.sha256 });
  expect(await previewIntegrity(officer, editionId)).toMatchObject({ published: published?.sha256 });
  const rows = new Map(
    published?.report.sections.flatMap(({ rows: own }) => own.map(({ key, value }) => [key, value])),
  );
  expect(rows.get("promotion/judged")).toBe(5);
  expect(rows.get("first/jurors")).toBe(5);
  expect(rows.get("first/submitted")).toBe(25);
  expect(Number(rows.get("promotion/first/alpha"))).toBeLessThan(0);
  for (const name of ["審査 0郎", "取組0", "見本", ...jurors.map(({ jurorId }) => jurorId)])
    expect(published?.content.replaceAll("見本のため", "")).not.toContain(name);

  await expect(asOwner(`UPDATE award_integrity_report SET sha256 = sha256`)).rejects.toThrow();
  await withdrawn(entries[1]?.id ?? "");
  expect((await publishedOf(fiscalYear))?.content).toBe(published?.content);
  expect((await previewIntegrity(officer, editionId))?.sha256).not.toBe(published?.sha256);
});

it("tells how often a decision was undone, and withholds what rests on few", async () => {
  const edition = await openEdition();
  const { editionId, fiscalYear, officer, second } = edition;
  await aDecidedResult(edition);
  await perform(officer, async (uow) => askUnlock(uow, { ...(await seenResult(edition)), reason: "誤りのため" }));
  await perform(second, async (uow) => approveUnlock(uow, await seenResult(edition)));
  await perform(officer, async (uow) => proposeResult(uow, await seenResult(edition)));
  await decided(edition);
  await scheduledAndReleased(edition);
  const rows = (await publishedOf(fiscalYear))?.report.sections.flatMap((section) => section.rows) ?? [];
  expect(rows.find(({ key }) => key === "unlocks")?.value).toBe(1);
  expect(rows.find(({ key }) => key === "promotion/judged")?.value).toBeNull();
  expect(await again(editionId)).toMatchObject({ sha256: (await publishedOf(fiscalYear))?.sha256 });
});

it("is no preview for an officer in conflict of interest with an entry of the year, nor without the duty", async () => {
  const { editionId, fiscalYear } = await openEdition();
  const { id } = await anEligibleEntry({ editionId, fiscalYear });
  const [third, writer] = [await staffOf(await createStaff(["AWARD"])), await staffOf(await createStaff(["CONTENT"]))];
  expect(await previewIntegrity(third, editionId)).not.toBeNull();
  expect(await previewIntegrity(writer, editionId)).toBeNull();
  await aConflict({ entryId: id, personId: third.accountId });
  expect(await previewIntegrity(third, editionId)).toBeNull();
});
