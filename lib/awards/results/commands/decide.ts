import "server-only";
import { decidedByJury } from "@/lib/awards/meetings/queries/decided";
import { resultFaults } from "@/lib/awards/results/faults";
import { juryFaults } from "@/lib/awards/results/jury-faults";
import { inOrder } from "@/lib/awards/results/order";
import { ResultFaulty } from "@/lib/awards/results/refusals";
import { sha256Hex } from "@/lib/crypto/sha256";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { StepNotAllowed } from "@/lib/errors";
import { type JapanDay, toJapanDay } from "@/lib/japan/dates";
import { canonicalJson } from "@/lib/receipts/canonical-json";
import { lockSeen, moveResult, officerOf, type Result, type SeenResult, settingsInForce } from "./record";
import { winnersOf } from "./winners";

/** 承認の依頼: only a list that could be announced as it is. */
export async function proposeResult(uow: UnitOfWork, seen: SeenResult): Promise<Result> {
  const before = await lockSeen(uow, seen);
  await requireWhole(uow, before);
  return moveResult(uow, before, "propose", {
    changes: { proposedBy: officerOf(uow), proposedAt: uow.now, refusal: null },
  });
}

type Approval = SeenResult & {
  readonly approver: string;
  readonly approvalNumber: string;
  readonly approvedOn: JapanDay;
};

/** 決定: by a second person, with the approval of the ministry, and sealed. Nothing is public by it. */
export async function decideResult(uow: UnitOfWork, { approver, approvalNumber, approvedOn, ...seen }: Approval) {
  const before = await lockSeen(uow, seen);
  await requireWhole(uow, before);
  const approval = { approver, approvalNumber, approvedOn };
  const sha256 = sha256Hex(canonicalJson(await sealedContent(uow, before, approval)));
  return moveResult(uow, before, "decide", {
    changes: {
      ...{ approver, approvalNumber, approvedOn: new Date(approvedOn) },
      ...{ decidedBy: officerOf(uow), decidedAt: uow.now, sha256 },
    },
  });
}

const unproposed = { proposedBy: null, proposedAt: null } as const;

type Reasoned = SeenResult & { readonly reason: string };

export async function sendBackResult(uow: UnitOfWork, { reason, ...seen }: Reasoned): Promise<Result> {
  const before = await lockSeen(uow, seen);
  return moveResult(uow, before, "sendBack", { changes: { ...unproposed, refusal: reason }, reason });
}

export async function takeBackResult(uow: UnitOfWork, seen: SeenResult): Promise<Result> {
  return moveResult(uow, await lockSeen(uow, seen), "takeBack", { changes: unproposed });
}

export async function requireWhole(uow: UnitOfWork, result: Result): Promise<void> {
  const settings = await settingsInForce(uow, result.editionId);
  const winners = await winnersOf(uow, result.id);
  const faults = [
    ...juryFaults(await decidedByJury(uow.tx, result.editionId), winners),
    ...resultFaults(settings, { commentary: result.commentary, winners }),
  ];
  if (faults.length > 0) throw new ResultFaulty(faults);
}

/** What was decided, as it was sealed: its canonical JSON has the SHA-256 of the result. */
export function decidedContent(uow: UnitOfWork, result: Result) {
  const { approver, approvalNumber, approvedOn } = result;
  if (approver === null || approvalNumber === null || approvedOn === null) throw new StepNotAllowed();
  return sealedContent(uow, result, { approver, approvalNumber, approvedOn: toJapanDay(approvedOn) });
}

/** What the hash is over: who, for what, in which sealed version, in which words, approved by whom. */
async function sealedContent(uow: UnitOfWork, result: Result, approval: Omit<Approval, keyof SeenResult>) {
  const settings = await settingsInForce(uow, result.editionId);
  const winners = inOrder(settings, await winnersOf(uow, result.id));
  const versions = await uow.tx.sealedVersion.findMany({
    where: { id: { in: winners.map(({ entry }) => entry.currentVersionId) } },
    select: { id: true, sha256: true },
    orderBy: { id: "asc" },
    take: winners.length,
  });
  const seals = new Map(versions.map(({ id, sha256 }) => [id, sha256]));
  return {
    fiscalYear: settings.fiscalYear,
    commentary: result.commentary,
    greeting: result.greeting,
    ...approval,
    winners: winners.map(({ category, prize, municipalityCode, commentary, entry }) => ({
      ...{ category, prize, municipalityCode, commentary },
      ...{ number: entry.number, sha256: seals.get(entry.currentVersionId) ?? "" },
    })),
  };
}
