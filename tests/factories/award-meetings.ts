import { imposeConflict } from "@/lib/awards/conflicts/commands/desk";
import type { EditionSettings } from "@/lib/awards/editions/rules/settings-shape";
import { decideTie } from "@/lib/awards/meetings/commands/chair";
import { confirmMeeting } from "@/lib/awards/meetings/commands/confirm";
import { conveneMeeting } from "@/lib/awards/meetings/commands/convene";
import { decideCategory } from "@/lib/awards/meetings/commands/decide";
import { prepareMeeting } from "@/lib/awards/meetings/commands/prepare";
import type { SeenMeeting } from "@/lib/awards/meetings/commands/record";
import { beginPlanned, closeMeeting, openMeeting, recordAttendance } from "@/lib/awards/meetings/commands/sit";
import { recordSeed, settleTie, startTie } from "@/lib/awards/meetings/commands/ties";
import { closeRound } from "@/lib/awards/rounds/commands/open-close";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { perform, type UnitOfWork } from "@/lib/db/unit-of-work";
import { anAdjustment } from "./award-adjustments";
import { anOpenRound, inAnHour, sheetOf, submitted } from "./award-rounds";

type Size = { readonly entries?: number; readonly jurors?: number; readonly fiscalYear?: number };

/** A year begins as a copy of the one before, which another test may have left with a second round of scores. */
const scoredOnce = (settings: EditionSettings): EditionSettings => ({
  ...settings,
  stages: [
    { key: "first", method: "scoring", winners: 6 },
    { key: "second", method: "deliberation", winners: 2 },
  ],
});

/** Scored by all: the first entry best, the others equal. The last two jurors are in conflict with the second entry. */
export async function aScoredYear({ entries = 4, jurors = 5, fiscalYear }: Size = {}) {
  const year = await anOpenRound({ entries, jurors, year: fiscalYear, change: scoredOnce });
  const { officer, editionId } = year;
  const [, second] = year.entries;
  const barred = year.jurors.slice(3);
  for (const { accountId } of barred) {
    const conflict = { editionId, number: second?.number ?? "", personId: accountId, reason: "共同研究をしているため" };
    await perform(officer, (uow) => imposeConflict(uow, conflict));
  }
  for (const juror of year.jurors) {
    for (const [place, entry] of year.entries.entries()) {
      if (place === 1 && barred.includes(juror)) continue;
      const { id: sheetId } = await sheetOf(juror.jurorId, entry.id);
      await submitted(juror.actor, { editionId, sheetId, level: place === 0 ? "highest" : "lowest" });
    }
  }
  await db.awardJuror.update({ where: { id: year.jurors[0]?.jurorId ?? "" }, data: { isChair: true } });
  const { id, version } = year.round;
  await perform(officer, (uow) => closeRound(uow, { id, version }));
  await anAdjustment(officer, editionId);
  return { ...year, barred };
}

export type ScoredYear = Awaited<ReturnType<typeof aScoredYear>>;

/** The meeting as it is now. */
export async function seenMeeting(id: string): Promise<SeenMeeting> {
  const { version } = await db.awardMeeting.findUniqueOrThrow({ where: { id } });
  return { id, version };
}

export async function aPreparedMeeting(year: ScoredYear) {
  const { officer, editionId } = year;
  const plan = { startsAt: inAnHour(), place: "中央合同庁舎第8号館 会議室" };
  return perform(officer, (uow) => prepareMeeting(uow, { editionId, categories: ["promotion"], ...plan }));
}

export async function aConvenedMeeting(year: ScoredYear) {
  const { id } = await aPreparedMeeting(year);
  return perform(year.officer, async (uow) => conveneMeeting(uow, await seenMeeting(id)));
}

/** Open, with these of the jurors there. */
export async function anOpenMeeting(
  year: ScoredYear,
  present: readonly { readonly accountId: string }[] = year.jurors,
) {
  const { id } = await aConvenedMeeting(year);
  for (const { accountId } of present) await arrive(year, id, accountId);
  return perform(year.officer, async (uow) => openMeeting(uow, await seenMeeting(id)));
}

function arrive({ officer }: ScoredYear, id: string, personId: string) {
  return perform(officer, async (uow) =>
    recordAttendance(uow, { ...(await seenMeeting(id)), personId, step: "arrive" }),
  );
}

/** One act of the first officer in the meeting as it is now. */
export function runs<T>(
  { officer }: ScoredYear,
  id: string,
  work: (uow: UnitOfWork, seen: SeenMeeting) => Promise<T>,
): Promise<T> {
  return perform(officer, async (uow) => work(uow, await seenMeeting(id)));
}

export async function agendaKeys(id: string, kind: "entry" | "tie" | "decision"): Promise<string[]> {
  const { agenda } = await db.awardMeeting.findUniqueOrThrow({ where: { id } });
  const items: unknown = Object(agenda).items;
  return (Array.isArray(items) ? items : []).filter((item) => item.kind === kind).map((item) => String(item.key));
}

export async function begun(year: ScoredYear, id: string, kind: "entry" | "tie" | "decision"): Promise<void> {
  const [key = ""] = await agendaKeys(id, kind);
  await runs(year, id, (uow, seen) => beginPlanned(uow, { ...seen, key }));
}

export async function closed(year: ScoredYear, id: string) {
  return runs(year, id, closeMeeting);
}

/** Two entries, decided on by their places, and closed by the first officer. */
export async function aClosedMeeting(fiscalYear?: number) {
  const year = await aScoredYear({ entries: 2, ...(fiscalYear === undefined ? {} : { fiscalYear }) });
  const { id } = await anOpenMeeting(year);
  await begun(year, id, "decision");
  await runs(year, id, decideCategory);
  return { year, id, meeting: await closed(year, id) };
}

/** The same, confirmed by the second officer. */
export async function aConfirmedMeeting(fiscalYear?: number) {
  const { year, id } = await aClosedMeeting(fiscalYear);
  const meeting = await perform(year.second, async (uow) => confirmMeeting(uow, await seenMeeting(id)));
  return { year, id, meeting };
}

/** Three entries, of which two were put in order by a draw; confirmed by the second officer. */
export async function aDrawnMeeting(fiscalYear: number) {
  const year = await aScoredYear({ entries: 3, fiscalYear });
  const { id } = await anOpenMeeting(year);
  await begun(year, id, "tie");
  await runs(year, id, (uow, seen) => startTie(uow, { ...seen, group: 0 }));
  const [chair] = year.jurors;
  if (chair === undefined) throw new Error("There is no chair.");
  const passed = { id, kind: "passed", order: [], reason: "優劣を付けがたいため、抽選とする。" } as const;
  await perform(chair.actor, (uow) => decideTie(uow, passed));
  const publishedAt = clock.now();
  await runs(year, id, (uow, seen) => recordSeed(uow, { ...seen, value: "39098.68", publishedAt }));
  await runs(year, id, settleTie);
  await begun(year, id, "decision");
  await runs(year, id, decideCategory);
  await closed(year, id);
  await perform(year.second, async (uow) => confirmMeeting(uow, await seenMeeting(id)));
  return year;
}

export function openQuestionOf(meetingId: string) {
  return db.awardBallotQuestion.findFirstOrThrow({ where: { meetingId, closedAt: null } });
}
