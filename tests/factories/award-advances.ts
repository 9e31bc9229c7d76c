import type { Staff } from "@/lib/access/actor";
import { decideAdvance } from "@/lib/awards/advances/commands/decide";
import { proposeAdvance } from "@/lib/awards/advances/commands/propose";
import type { Chosen } from "@/lib/awards/advances/departures";
import type { EditionSettings } from "@/lib/awards/editions/rules/settings-shape";
import { perform } from "@/lib/db/unit-of-work";
import { anAdjustment, aScoredRound } from "./award-adjustments";
import { anAwardOfficer } from "./awards";

/** How many of each category go on. */
export const PLACES = 3;

/** Scored a second time, by those who go on. */
export const twoRounds = (settings: EditionSettings): EditionSettings => ({
  ...settings,
  stages: [
    { key: "first", method: "scoring", winners: PLACES },
    { key: "second", method: "scoring", winners: 2 },
  ],
});

/** The first stage is over and worked out. */
export async function aRankedStage({ change = twoRounds, ...size }: Parameters<typeof aScoredRound>[0] = {}) {
  const scored = await aScoredRound({ ...size, change });
  return { ...scored, adjustment: await anAdjustment(scored.officer, scored.editionId) };
}

type Ranked = Awaited<ReturnType<typeof aRankedStage>>;

/** As the order has it, but for what is chosen otherwise. */
export function aProposal(
  { officer, editionId, adjustment }: Ranked,
  chosen: readonly Chosen[] = [],
  by: Staff = officer,
) {
  return perform(by, (uow) => proposeAdvance(uow, { editionId, adjustmentId: adjustment.id, chosen }));
}

/** Decided by a second person. */
export async function anAdvance(ranked: Ranked, chosen: readonly Chosen[] = []) {
  const { id, version } = await aProposal(ranked, chosen);
  return perform(await anAwardOfficer(), (uow) => decideAdvance(uow, { id, version }));
}
