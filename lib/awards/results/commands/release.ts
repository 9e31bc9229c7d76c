import "server-only";
import { giveFeedback } from "@/lib/awards/feedback/commands/give";
import { sealIntegrityReport } from "@/lib/awards/integrity/commands/seal";
import { resultFaults } from "@/lib/awards/results/faults";
import { requireSettings } from "@/lib/awards/results/queries/settings";
import { winnersOf } from "@/lib/awards/results/queries/winners";
import type { Result } from "@/lib/awards/results/result";
import { RESULT_TAGS } from "@/lib/awards/results/tags";
import { perform, type UnitOfWork } from "@/lib/db/unit-of-work";
import { recordPublication } from "@/lib/publication";
import { publishWinners } from "./publish-winners";
import { lockResult, moveResult } from "./record";
import { tellEntrants } from "./tell";

const worker = { kind: "system", job: "release-award-result" } as const;

/** Job: the instant has come. Pages, search, files and letters are out with one transaction, or none of them is. */
export function releaseResult(id: string): Promise<void> {
  return perform(worker, (uow) => release(uow, id));
}

async function release(uow: UnitOfWork, id: string): Promise<void> {
  const before = await lockResult(uow, id);
  if (before.status !== "SCHEDULED" || before.releaseAt === null || before.releaseAt > uow.now) return;
  const settings = await requireSettings(uow, before.editionId);
  const winners = await winnersOf(uow, before.id);
  const faults = resultFaults(settings, { commentary: before.commentary, winners });
  if (faults.length > 0) return holdBack(uow, before, faults);
  const after = await moveResult(uow, before, "release", { changes: { releasedAt: uow.now } });
  await publishWinners(uow, { settings, winners, publishedAt: uow.now });
  await giveFeedback(uow, { settings, editionId: after.editionId });
  await sealIntegrityReport(uow, after.editionId);
  await tellEntrants(uow, { settings, winners, editionId: after.editionId });
  await recordPublication(uow, RESULT_TAGS);
}

/** Somebody withdrew since the decision: nothing is announced before people have looked at it. */
async function holdBack(uow: UnitOfWork, before: Result, faults: readonly string[]): Promise<void> {
  await moveResult(uow, before, "unschedule", {
    reason: faults.join(""),
    changes: { releaseAt: null, refusal: `発表できませんでした。${faults.join("")}` },
  });
}
