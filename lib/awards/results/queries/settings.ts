import "server-only";
import type { EditionSettings } from "@/lib/awards/editions/rules/settings-shape";
import { storedSettings } from "@/lib/awards/editions/stored";
import { ResultNotFound } from "@/lib/awards/results/refusals";
import type { UnitOfWork } from "@/lib/db/unit-of-work";

/** The settings that hold for the edition. */
export async function settingsInForce(uow: UnitOfWork, editionId: string): Promise<EditionSettings> {
  const edition = await uow.tx.awardEdition.findUnique({
    where: { id: editionId },
    select: { currentRevisionId: true },
  });
  if (edition === null || edition.currentRevisionId === null) throw new ResultNotFound();
  const revision = await uow.tx.awardRevision.findUniqueOrThrow({
    where: { id: edition.currentRevisionId },
    select: { settings: true },
  });
  return storedSettings(revision.settings);
}
