import { expect, it } from "vitest";
import { getOwnOutcome } from "@/lib/awards/feedback/queries/own";
import { db } from "@/lib/db/client";
import { releasedWith } from "@/tests/factories/award-releases";
import { anOpenRound, sheetOf, submitted } from "@/tests/factories/award-rounds";
import { again, foundOrganization } from "@/tests/factories/members";
import { asOwner } from "@/tests/support/owner";

/** Two entries that three jurors scored but for the last one, who has not scored the second. */
async function aJudgedYear() {
  const round = await anOpenRound({ entries: 2, jurors: 3 });
  const { editionId, jurors, entries } = round;
  const [won, lost] = entries;
  if (won === undefined || lost === undefined) throw new Error("Nothing is there.");
  for (const [place, { jurorId, actor }] of jurors.entries()) {
    const first = await sheetOf(jurorId, won.id);
    await submitted(actor, { editionId, sheetId: first.id, level: place === 0 ? "lowest" : "highest" });
    if (place === 2) continue;
    await submitted(actor, { editionId, sheetId: (await sheetOf(jurorId, lost.id)).id });
  }
  const { owner, organizationId } = await foundOrganization();
  for (const { id } of entries)
    await asOwner(`UPDATE award_entry SET organization_id = '${organizationId}' WHERE id = '${id}'`);
  return { ...round, won, lost, member: await again(owner) };
}

it("tells entrants after the release, by criterion, and nothing before it", async () => {
  const year = await aJudgedYear();
  const { won, lost, member, jurors } = year;
  expect(await getOwnOutcome(member, won.number)).toBeNull();
  await expect(asOwner(`INSERT INTO award_feedback VALUES ('${won.id}', '[]', '', now())`)).rejects.toThrow(
    "the result is not released",
  );

  await releasedWith(year, won.number);
  const outcome = await getOwnOutcome(member, won.number);
  expect(outcome?.prizes).toMatchObject([{ ordinal: 1, commentary: "見事でした。" }]);
  expect(outcome?.criteria).toHaveLength(4);
  // 1, 5 and 5 points: a mean of 3.67.
  expect(outcome?.criteria.every(({ level, spread }) => level === "優れている" && spread.length === 0)).toBe(true);
  const told = JSON.stringify(outcome);
  for (const secret of ["取組の成果の数字", ...jurors.map(({ jurorId }) => jurorId), "審査 0郎", "3.6"])
    expect(told).not.toContain(secret);

  expect(await getOwnOutcome(member, lost.number)).toMatchObject({ prizes: [], criteria: [], showcase: null });
  const stranger = await again((await foundOrganization()).owner);
  expect(await getOwnOutcome(stranger, won.number)).toBeNull();
});

it("stays as it was told, whatever happens to the sheets later", async () => {
  const year = await aJudgedYear();
  await releasedWith(year, year.won.number);
  const before = await getOwnOutcome(year.member, year.won.number);
  await expect(asOwner(`UPDATE award_feedback SET comment = 'x'`)).rejects.toThrow();
  await expect(asOwner(`DELETE FROM award_feedback WHERE entry_id = '${year.won.id}'`)).rejects.toThrow();
  expect(await db.awardFeedback.count({ where: { entryId: year.won.id } })).toBe(1);
  expect(await getOwnOutcome(year.member, year.won.number)).toEqual(before);
});
