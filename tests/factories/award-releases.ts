import { proposeResult } from "@/lib/awards/results/commands/decide";
import { saveCommentary } from "@/lib/awards/results/commands/from-jury";
import { releaseResult } from "@/lib/awards/results/commands/release";
import { scheduleRelease } from "@/lib/awards/results/commands/schedule";
import { beginResult, saveTexts } from "@/lib/awards/results/commands/write";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import { asOwner } from "@/tests/support/owner";
import { aDecidedResult, decided, type Edition, listed, resultOf, seenResult, type Whose } from "./award-results";
import { inAnHour } from "./award-rounds";

/** Decided by two people with this entry as the only winner, and out. */
export async function releasedWith(edition: Edition, number: string): Promise<void> {
  await listed(edition, number);
  await perform(edition.officer, async (uow) => proposeResult(uow, await seenResult(edition)));
  await decided(edition);
  await scheduledAndReleased(edition);
}

/** The winners of a confirmed meeting, each with a comment, decided by two people and out. */
export async function releasedByMeeting(edition: Edition): Promise<void> {
  const { officer, editionId } = edition;
  await perform(officer, (uow) => beginResult(uow, editionId));
  const texts = { commentary: "力作がそろいました。", greeting: "おめでとうございます。" };
  await perform(officer, async (uow) => saveTexts(uow, { ...(await seenResult(edition)), ...texts }));
  for (const { id: winnerId } of await db.awardWinner.findMany({ where: { result: { editionId } } })) {
    const comment = { winnerId, commentary: "見事でした。" };
    await perform(officer, async (uow) => saveCommentary(uow, { ...(await seenResult(edition)), ...comment }));
  }
  await perform(officer, async (uow) => proposeResult(uow, await seenResult(edition)));
  await decided(edition);
  await scheduledAndReleased(edition);
}

/** The instant has come: as the clock of the machine would have it. */
export async function aReleasedResult(edition: Edition, whose: Whose = {}) {
  const entry = await aDecidedResult(edition, whose);
  await scheduledAndReleased(edition);
  return entry;
}

export async function scheduledAndReleased(edition: Edition): Promise<void> {
  const releaseAt = inAnHour();
  await perform(edition.officer, async (uow) => scheduleRelease(uow, { ...(await seenResult(edition)), releaseAt }));
  const { id } = await resultOf(edition);
  await asOwner(`UPDATE award_result SET release_at = now() - interval '1 second' WHERE id = '${id}'`);
  await releaseResult(id);
}
