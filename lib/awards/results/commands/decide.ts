import "server-only";
import { decidedByJury } from "@/lib/awards/meetings/queries/decided";
import { resultFaults } from "@/lib/awards/results/faults";
import { juryFaults } from "@/lib/awards/results/jury-faults";
import { type Approval, sealedContent } from "@/lib/awards/results/queries/decided-content";
import { requireSettings } from "@/lib/awards/results/queries/settings";
import { winnersOf } from "@/lib/awards/results/queries/winners";
import { ResultFaulty } from "@/lib/awards/results/refusals";
import type { Result } from "@/lib/awards/results/result";
import { sha256Hex } from "@/lib/crypto/sha256";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { canonicalJson } from "@/lib/receipts/canonical-json";
import { lockSeen, moveResult, officerOf, type SeenResult } from "./record";

/** 承認の依頼: only a list that could be announced as it is. */
export async function proposeResult(uow: UnitOfWork, seen: SeenResult): Promise<Result> {
  const before = await lockSeen(uow, seen);
  await requireWhole(uow, before);
  return moveResult(uow, before, "propose", {
    changes: { proposedBy: officerOf(uow), proposedAt: uow.now, refusal: null },
  });
}

/** 決定: by a second person, with the approval of the ministry, and sealed. Nothing is public by it. */
export async function decideResult(
  uow: UnitOfWork,
  { approver, approvalNumber, approvedOn, ...seen }: SeenResult & Approval,
) {
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
  const settings = await requireSettings(uow, result.editionId);
  const winners = await winnersOf(uow, result.id);
  const faults = [
    ...juryFaults(await decidedByJury(uow.tx, result.editionId), winners),
    ...resultFaults(settings, { commentary: result.commentary, winners }),
  ];
  if (faults.length > 0) throw new ResultFaulty(faults);
}
