import "server-only";
import type { Staff } from "@/lib/access/actor";
import { categoryView } from "@/lib/awards/adjustment/desk/category-view";
import { type AdjustmentInput, readInput } from "@/lib/awards/adjustment/desk/input";
import { readResult } from "@/lib/awards/adjustment/desk/result";
import type { AdjustmentDesk, CategoryView } from "@/lib/awards/adjustment/desk/view";
import { relationsTo } from "@/lib/awards/adjustment/permissions";
import { rankingViewOf } from "@/lib/awards/adjustment/ranking-view";
import { scoringStages } from "@/lib/awards/adjustment/stages";
import { type SettingsInForce, settingsInForce } from "@/lib/awards/editions/queries/in-force";
import type { StageKey } from "@/lib/awards/editions/rules/judging-schema";
import { isInConflict } from "@/lib/awards/results/queries/conflict";
import { db } from "@/lib/db/client";
import { headOf, newestDone } from "./head";
import { namedEntries, namedJurors } from "./names";

type Asked = {
  readonly editionId: string;
  /** Undefined for the last one that was scored, and for the first category. */
  readonly stage: StageKey | undefined;
  readonly category: string | undefined;
};

/**
 * What the scores of a stage amount to. "conflict" for an officer in conflict of interest with an entry of the edition: a
 * colleague does this part. Null before the announcement, and without any stage that is scored.
 */
export async function getAdjustmentDesk(staff: Staff, asked: Asked): Promise<AdjustmentDesk | "conflict" | null> {
  const { editionId } = asked;
  const isConflict = await isInConflict(db, staff, editionId);
  if (relationsTo(staff, { isInConflict: isConflict }).length === 0) return isConflict ? "conflict" : null;
  const inForce = await settingsInForce(editionId);
  if (inForce === null) return null;
  const stages = scoringStages(inForce.settings);
  const rounds = await db.awardRound.findMany({
    where: { editionId },
    select: { stage: true, status: true },
    orderBy: { stage: "desc" },
    take: 2,
  });
  const closed = stages.filter((key) => rounds.some(({ stage, status }) => stage === key && status === "CLOSED"));
  const stage = stages.find((key) => key === asked.stage) ?? closed.at(-1) ?? stages[0];
  if (stage === undefined) return null;
  const isClosed = closed.includes(stage);
  const shared = { stage, stages, isClosed, mayAsk: isClosed, rankBy: rankingViewOf(inForce.settings) };
  return { ...shared, ...(await standing(staff, { ...asked, stage }, inForce)) };
}

type Chosen = Asked & { readonly stage: StageKey };
type Standing = Pick<AdjustmentDesk, "waitingSince" | "head" | "categories" | "category">;

async function standing(staff: Staff, chosen: Chosen, inForce: SettingsInForce): Promise<Standing> {
  const { editionId, stage } = chosen;
  const waiting = await db.awardAdjustment.findFirst({
    where: { editionId, stage, status: "REQUESTED" },
    select: { askedAt: true },
    orderBy: { askedAt: "desc" },
  });
  const waitingSince = waiting?.askedAt ?? null;
  const row = await newestDone(chosen);
  if (row === null || row.result === null) return { waitingSince, head: null, categories: [], category: null };
  const input = readInput(row.input);
  const { settings } = inForce;
  const categories = input.categories.map(({ key, entryIds }) => {
    const name = settings.categories.find((one) => one.key === key)?.name ?? key;
    return { key, name, count: entryIds.length };
  });
  const chosenKey = (categories.find(({ key }) => key === chosen.category) ?? categories.find(({ count }) => count > 0))
    ?.key;
  const found = readResult(row.result).categories.find(({ key }) => key === chosenKey);
  const name = categories.find(({ key }) => key === chosenKey)?.name ?? "";
  return {
    ...{ waitingSince, categories, head: await headOf(staff, { row, input, inForce }) },
    category: found === undefined ? null : await namedCategory(staff, found, { editionId, name, input, inForce }),
  };
}

type Around = {
  readonly editionId: string;
  readonly name: string;
  readonly input: AdjustmentInput;
  readonly inForce: SettingsInForce;
};

type Found = ReturnType<typeof readResult>["categories"][number];

async function namedCategory(staff: Staff, found: Found, around: Around): Promise<CategoryView> {
  const { editionId, name, input, inForce } = around;
  const given = input.categories.find(({ key }) => key === found.key);
  const entries = await namedEntries(staff, given?.entryIds ?? []);
  const jurorNames = await namedJurors(editionId);
  const rankBy = rankingViewOf(inForce.settings);
  return categoryView(found, { name, entries, jurorNames, rankBy, scores: given?.scores ?? [] });
}
