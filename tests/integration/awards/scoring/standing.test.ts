import { expect, it } from "vitest";
import { settingsInForce } from "@/lib/awards/editions/queries/in-force";
import { openRound } from "@/lib/awards/rounds/commands/open-close";
import { getRoundDesk } from "@/lib/awards/rounds/queries/desk";
import { givenScores } from "@/lib/awards/scoring/queries/given-scores";
import { standingOf } from "@/lib/awards/scoring/queries/standing";
import { perform } from "@/lib/db/unit-of-work";
import { aConflict } from "@/tests/factories/award-judged-entries";
import { aPreparedRound, inAnHour, sheetOf, submitted } from "@/tests/factories/award-rounds";
import { anAwardOfficer } from "@/tests/factories/awards";

async function calibrated(count: number) {
  const prepared = await aPreparedRound({ references: true, jurors: 6 });
  const { officer, round, jurors, entries, editionId } = prepared;
  for (const [place, { jurorId, actor }] of jurors.slice(0, count).entries()) {
    for (const { id } of entries) {
      const sheet = await sheetOf(jurorId, id, "CALIBRATION");
      await submitted(actor, { editionId, sheetId: sheet.id, level: place === 0 ? "lowest" : "highest" });
    }
  }
  const open = () =>
    perform(officer, (uow) =>
      openRound(uow, { id: round.id, version: round.version, closesAt: inAnHour(), waiver: "見本のため" }),
    );
  return { ...prepared, open };
}

it("shows where one stands in words alone, after the round has opened, and to nobody else", async () => {
  const { jurors, open, officer, entries } = await calibrated(6);
  const actor = jurors[0]?.actor;
  if (actor === undefined) throw new Error("Nobody is there.");
  expect(await standingOf(actor)).toEqual([]);
  await open();

  const [standing] = await standingOf(actor);
  expect(standing?.places.map(({ sentences }) => sentences[0])).toEqual(
    entries.map(() => "全体の低いほうから4分の1に入ります。"),
  );
  const text = JSON.stringify(standing);
  for (const { accountId, jurorId, actor: other } of jurors) {
    expect(text).not.toContain(accountId);
    expect(text).not.toContain(jurorId);
    expect(text).not.toContain(other.name);
  }
  const onlooker = { ...actor, viewedBy: { accountId: officer.accountId, viewingId: "one" } };
  expect(await standingOf(onlooker)).toEqual([]);
});

it("shows nothing of it while too few took part, or oneself did not", async () => {
  const { jurors, open } = await calibrated(4);
  await open();
  const sentences = async (place: number) => {
    const actor = jurors[place]?.actor;
    return actor === undefined ? [] : (await standingOf(actor))[0]?.places.flatMap((one) => one.sentences);
  };

  expect(await sentences(0)).toEqual(Array(2).fill("採点した審査委員が5名に満たないため、まだ表示していません。"));
  expect(await sentences(5)).toEqual(Array(2).fill("先に、この基準用の応募を採点してください。"));
});

it("enters no result", async () => {
  const { editionId } = await calibrated(6);
  const inForce = await settingsInForce(editionId);
  const criteria = inForce?.settings.criteria ?? [];

  expect(await givenScores({ editionId, category: "promotion", kind: "ROUND", criteria })).toEqual([]);
  expect(await givenScores({ editionId, category: "promotion", kind: "CALIBRATION", criteria })).toHaveLength(12);
});

it("is followed on the desk by counts alone, without those of an entry in conflict", async () => {
  const { editionId, entries, officer } = await calibrated(6);
  const blind = await anAwardOfficer();
  await aConflict({ entryId: entries[0]?.id ?? "", personId: blind.accountId });

  const [whole, part] = [await getRoundDesk(officer, editionId), await getRoundDesk(blind, editionId)];
  expect(whole?.progress[0]).toMatchObject({ assigned: 2, calibration: { asked: 2, given: 2 } });
  expect(part?.progress[0]).toMatchObject({ assigned: 1, calibration: { asked: 1, given: 1 } });
  expect(JSON.stringify(part)).not.toContain(entries[0]?.number);
  expect(JSON.stringify(whole)).not.toContain("取組の成果");
});
