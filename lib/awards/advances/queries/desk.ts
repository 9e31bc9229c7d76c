import "server-only";
import type { Staff } from "@/lib/access/actor";
import { getStaffNames } from "@/lib/accounts/queries";
import { namedEntries } from "@/lib/awards/adjustment/queries/names";
import { hasSecondStage } from "@/lib/awards/adjustment/stages";
import { isWithin } from "@/lib/awards/advances/departures";
import { relationsTo } from "@/lib/awards/advances/permissions";
import type { AdvanceCategory, AdvanceDesk, AdvanceLine, AdvanceView } from "@/lib/awards/advances/view";
import { advanceWorkflow } from "@/lib/awards/advances/workflow";
import { settingsInForce } from "@/lib/awards/editions/queries/in-force";
import { isInConflict } from "@/lib/awards/results/queries/conflict";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { availableActions } from "@/lib/workflow/workflow";
import { hasSecondStageBegun } from "./begun";
import { firstStageOrder } from "./order";

/**
 * Who goes on and who is to. "conflict" for an officer in conflict of interest with an entry of the edition: colleagues do this
 * part. Null where there is no second stage, and without the duty.
 */
export async function getAdvanceDesk(staff: Staff, editionId: string): Promise<AdvanceDesk | "conflict" | null> {
  const inForce = await settingsInForce(editionId);
  if (inForce === null || !hasSecondStage(inForce.settings)) return null;
  const isConflict = await isInConflict(db, staff, editionId);
  if (relationsTo(staff, { proposedBy: null, isInConflict: isConflict }).length === 0) {
    return isConflict ? "conflict" : null;
  }
  const order = await firstStageOrder({ editionId, inForce });
  const ids = order?.categories.flatMap((category) => category.order.map(({ entryId }) => entryId)) ?? [];
  const rows = await db.awardAdvance.findMany({
    where: { editionId },
    include: { entries: { orderBy: { entryId: "asc" }, take: ENTRIES_MAX } },
    orderBy: [{ proposedAt: "desc" }, { id: "desc" }],
    take: ADVANCES_MAX,
  });
  const known = await namedEntries(staff, [
    ...ids,
    ...rows.flatMap(({ entries }) => entries.map((one) => one.entryId)),
  ]);
  const named: Named = new Map(known.map((entry) => [entry.id, entry]));
  const around = { named, order };
  const viewIn = (status: AdvanceView["status"]) => {
    const row = rows.find((one) => one.status === status);
    return row === undefined ? null : viewOf(staff, row, around);
  };
  return {
    order: order?.isCurrent ? { adjustmentId: order.adjustmentId, categories: proposedCut(around) } : null,
    ...{ proposed: await viewIn("PROPOSED"), decided: await viewIn("DECIDED") },
    refusal: rows[0]?.status === "RETURNED" ? rows[0].refusal : null,
    isBegun: await hasSecondStageBegun(editionId),
  };
}

const ENTRIES_MAX = 5000;
const ADVANCES_MAX = 50;

type Order = NonNullable<Awaited<ReturnType<typeof firstStageOrder>>>;
type NamedEntry = Awaited<ReturnType<typeof namedEntries>>[number];
type Named = ReadonlyMap<string, NamedEntry>;
type Around = { readonly named: Named; readonly order: Order | null };
type Row = Prisma.AwardAdvanceGetPayload<{ include: { entries: true } }>;

/** As the order alone would have it. */
function proposedCut({ named, order }: Around): AdvanceCategory[] {
  return (order?.categories ?? []).map(({ key, name, places, order: ranked }) => {
    const lines = ranked.flatMap(({ entryId, rank, value, standardError }): AdvanceLine[] => {
      const entry = named.get(entryId);
      const within = isWithin({ rank }, places);
      const standing = { rank, value, standardError, isWithin: within, isAdvanced: within, reason: null };
      return entry === undefined ? [] : [{ ...entry, ...standing }];
    });
    return { key, name, places, lines };
  });
}

async function viewOf(staff: Staff, row: Row, { named, order }: Around): Promise<AdvanceView> {
  const { id, version, status, proposedBy, proposedAt, decidedBy, decidedAt, entries } = row;
  const names = await getStaffNames(staff, [proposedBy, ...(decidedBy === null ? [] : [decidedBy])]);
  const chosen = new Map(entries.map((one) => [one.entryId, one]));
  const categories = proposedCut({ named, order }).map((category) => ({
    ...category,
    lines: category.lines.flatMap((line): AdvanceLine[] => {
      const one = chosen.get(line.id);
      if (one === undefined) return [];
      const { rank, isWithin: within, isAdvanced, reason } = one;
      return [{ ...line, rank, isWithin: within, isAdvanced, reason }];
    }),
  }));
  const relations = relationsTo(staff, { proposedBy, isInConflict: false });
  return {
    ...{ id, version, status, proposedAt, decidedAt, categories },
    proposer: names.get(proposedBy) ?? "",
    decider: decidedBy === null ? null : (names.get(decidedBy) ?? ""),
    actions: availableActions(advanceWorkflow, status, relations),
  };
}

/** How a proposal stands that a form was about, for whoever has a hand in it. */
export async function findSeenAdvance(staff: Staff, id: string) {
  const row = await db.awardAdvance.findUnique({
    where: { id },
    select: {
      editionId: true,
      status: true,
      version: true,
      updatedAt: true,
      edition: { select: { fiscalYear: true } },
    },
  });
  if (row === null) return null;
  const isConflict = await isInConflict(db, staff, row.editionId);
  return relationsTo(staff, { proposedBy: null, isInConflict: isConflict }).length === 0 ? null : row;
}
