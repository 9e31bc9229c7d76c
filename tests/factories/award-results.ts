import { storedSettings } from "@/lib/awards/editions/stored";
import { decideResult, proposeResult } from "@/lib/awards/results/commands/decide";
import { scheduleRelease } from "@/lib/awards/results/commands/schedule";
import { addWinner, beginResult, saveTexts } from "@/lib/awards/results/commands/write";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import { anEligibleEntry } from "./award-judged-entries";
import type { openEdition } from "./awards";

const CATEGORY = "promotion";
export const approval = { approver: "見本大臣", approvalNumber: "見本第1号", approvedOn: "2026-11-02" as const };

export type Edition = Awaited<ReturnType<typeof openEdition>>;

export const resultOf = ({ editionId }: Pick<Edition, "editionId">) =>
  db.awardResult.findUniqueOrThrow({ where: { editionId } });

/** Which result, in the version of now. */
export async function seenResult(edition: Pick<Edition, "editionId">) {
  const { id, version } = await resultOf(edition);
  return { id, version };
}

/** A prize of the category, as the form sends it. */
export async function aPrize({ editionId }: Pick<Edition, "editionId">): Promise<string> {
  const { settings } = await db.awardRevision.findFirstOrThrow({ where: { editionId, status: "IN_FORCE" } });
  const category = storedSettings(settings).categories.find(({ key }) => key === CATEGORY);
  return `${CATEGORY}/${category?.prizes[0]?.key ?? ""}`;
}

export type Whose = { readonly organizationId?: string };

/** A list of one winner, with everything that has to be said, written by the first officer. */
export async function aWinnerList(edition: Edition, whose: Whose = {}) {
  const { editionId, fiscalYear } = edition;
  const entry = await anEligibleEntry({ editionId, fiscalYear, ...whose });
  await listed(edition, entry.number);
  return entry;
}

/** The list with this entry on it. */
export async function listed(edition: Edition, number: string): Promise<void> {
  const { officer, editionId } = edition;
  await perform(officer, (uow) => beginResult(uow, editionId));
  const winner = { number, prize: await aPrize(edition), municipalityCode: "", commentary: "見事でした。" };
  await perform(officer, async (uow) => addWinner(uow, { ...(await seenResult(edition)), ...winner }));
  const texts = { commentary: "力作がそろいました。", greeting: "おめでとうございます。" };
  await perform(officer, async (uow) => saveTexts(uow, { ...(await seenResult(edition)), ...texts }));
}

export async function aProposedResult(edition: Edition, whose: Whose = {}) {
  const entry = await aWinnerList(edition, whose);
  await perform(edition.officer, async (uow) => proposeResult(uow, await seenResult(edition)));
  return entry;
}

export async function aDecidedResult(edition: Edition, whose: Whose = {}) {
  const entry = await aProposedResult(edition, whose);
  await decided(edition);
  return entry;
}

export async function decided(edition: Edition): Promise<void> {
  await perform(edition.second, async (uow) => decideResult(uow, { ...(await seenResult(edition)), ...approval }));
}

export async function aScheduledResult(edition: Edition, releaseAt = new Date(clock.now().getTime() + 3_600_000)) {
  const entry = await aDecidedResult(edition);
  await perform(edition.officer, async (uow) => scheduleRelease(uow, { ...(await seenResult(edition)), releaseAt }));
  return entry;
}
