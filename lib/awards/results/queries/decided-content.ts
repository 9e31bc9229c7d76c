import "server-only";
import { inOrder } from "@/lib/awards/results/order";
import type { Result } from "@/lib/awards/results/result";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { StepNotAllowed } from "@/lib/errors";
import { type JapanDay, toJapanDay } from "@/lib/japan/dates";
import { requireSettings } from "./settings";
import { winnersOf } from "./winners";

/** How the ministry approved the list. */
export type Approval = {
  readonly approver: string;
  readonly approvalNumber: string;
  readonly approvedOn: JapanDay;
};

/** What was decided, as it was sealed: its canonical JSON has the SHA-256 of the result. */
export function decidedContent(uow: UnitOfWork, result: Result) {
  const { approver, approvalNumber, approvedOn } = result;
  if (approver === null || approvalNumber === null || approvedOn === null) throw new StepNotAllowed();
  return sealedContent(uow, result, { approver, approvalNumber, approvedOn: toJapanDay(approvedOn) });
}

/** What the hash is over: who, for what, in which sealed version, in which words, approved by whom. */
export async function sealedContent(uow: UnitOfWork, result: Result, approval: Approval) {
  const settings = await requireSettings(uow, result.editionId);
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
