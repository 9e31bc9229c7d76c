import "server-only";
import type { Staff } from "@/lib/access/actor";
import { isGranted } from "@/lib/access/grant";
import { getStaffNames } from "@/lib/accounts/queries";
import type { EditionSettings } from "@/lib/awards/editions/rules/settings-shape";
import { type DecidedAward, decidedByJury } from "@/lib/awards/meetings/queries/decided";
import { resultFaults } from "@/lib/awards/results/faults";
import { juryFaults } from "@/lib/awards/results/jury-faults";
import { inOrder } from "@/lib/awards/results/order";
import { relationsTo, resultPermissions } from "@/lib/awards/results/permissions";
import type { PrizeOption, ResultView, WinnerView } from "@/lib/awards/results/view";
import { resultWorkflow } from "@/lib/awards/results/workflow";
import { db } from "@/lib/db/client";
import { findMunicipality } from "@/lib/japan/municipalities";
import { availableActions } from "@/lib/workflow/workflow";
import { mayDecide } from "./conflict";

const WINNERS_MAX = 1_000;

/** Whether this officer has a hand in the decision on the edition at all. */
export function mayDecideOn(staff: Staff, editionId: string): Promise<boolean> {
  return mayDecide(db, staff, editionId);
}

/** The result of an edition, for officers without a conflict in it; null while nobody has begun it, or for others. */
export async function getResult(
  staff: Staff,
  editionId: string,
  settings: EditionSettings,
): Promise<ResultView | null> {
  const found = await findResult(editionId);
  if (found === null || !(await mayDecideOn(staff, editionId))) return null;
  const { winners: rows, ...result } = found;
  const winners = inOrder(settings, rows);
  const relations = relationsTo(staff, { proposedBy: result.proposedBy, isInConflict: false });
  const unlock = await openUnlock(result.id);
  const people = [result.proposedBy, result.decidedBy, unlock?.requestedBy ?? null].filter((id) => id !== null);
  const names = await getStaffNames(staff, people);
  const decided = await decidedByJury(db, editionId);
  const mayWrite = isGranted(resultPermissions.write, relations, result.status);
  const nameOf = (id: string | null) => (id === null ? null : (names.get(id) ?? null));
  return {
    ...result,
    proposer: nameOf(result.proposedBy),
    decider: nameOf(result.decidedBy),
    winners: winners.map((winner) => viewOf(settings, winner)),
    faults: [...juryFaults(decided, winners), ...resultFaults(settings, { commentary: result.commentary, winners })],
    mayFill: mayWrite && decided.awards.some((award) => award.status === "ELIGIBLE" && !isOn(winners, award)),
    actions: availableActions(resultWorkflow, result.status, relations),
    mayWrite,
    unlock:
      unlock === null
        ? null
        : {
            reason: unlock.reason,
            requester: nameOf(unlock.requestedBy) ?? "",
            isOwn: unlock.requestedBy === staff.accountId,
          },
  };
}

function isOn(winners: readonly Found[], { category, prize, entryId }: DecidedAward): boolean {
  return winners.some((one) => one.category === category && one.prize === prize && one.entry.id === entryId);
}

function findResult(editionId: string) {
  return db.awardResult.findUnique({
    where: { editionId },
    include: {
      winners: {
        orderBy: [{ position: "asc" }, { id: "asc" }],
        take: WINNERS_MAX,
        include: {
          entry: {
            select: {
              id: true,
              number: true,
              status: true,
              category: true,
              applicantName: true,
              title: true,
              partners: { select: { municipalityCode: true, status: true } },
            },
          },
        },
      },
    },
  });
}

function openUnlock(caseId: string) {
  return db.approvalRequest.findFirst({
    where: { flow: "awardResult", action: "unlock", caseId, decidedAt: null },
    select: { reason: true, requestedBy: true },
  });
}

type Found = NonNullable<Awaited<ReturnType<typeof findResult>>>["winners"][number];

function viewOf({ categories }: EditionSettings, { id, entry, commentary, ...given }: Found): WinnerView {
  const category = categories.find(({ key }) => key === given.category);
  const { municipalityCode } = given;
  return {
    id,
    commentary,
    number: entry.number,
    applicantName: entry.applicantName,
    title: entry.title,
    categoryName: category?.name ?? given.category,
    prizeName: category?.prizes.find(({ key }) => key === given.prize)?.name ?? given.prize,
    partnerName: municipalityCode === "" ? null : (findMunicipality(municipalityCode)?.name ?? municipalityCode),
  };
}

/** The prizes of the edition, to choose from. */
export function prizeOptions({ categories }: EditionSettings): readonly PrizeOption[] {
  return categories.flatMap((category) =>
    category.prizes.map((prize) => ({
      value: `${category.key}/${prize.key}`,
      label: `${prize.name}（${category.name}）`,
      isForPartner: prize.recipient === "partner",
    })),
  );
}

const DUE_MAX = 100;

/** Results whose instant has come and whose job was lost. */
export async function listDueResults(now: Date): Promise<string[]> {
  const rows = await db.awardResult.findMany({
    where: { status: "SCHEDULED", releaseAt: { lte: now } },
    select: { id: true },
    orderBy: { releaseAt: "asc" },
    take: DUE_MAX,
  });
  return rows.map(({ id }) => id);
}
