import "server-only";
import type { EditionSettings } from "@/lib/awards/editions/rules/settings-shape";
import { storedSettings } from "@/lib/awards/editions/stored";
import type { Prisma } from "@/lib/db/generated/client";

type Reader = Pick<Prisma.TransactionClient, "awardEdition" | "awardRevision">;

/** The settings that hold, or before the announcement those that are written on. */
export async function settingsOfEdition(reader: Reader, editionId: string): Promise<EditionSettings> {
  const { currentRevisionId } = await reader.awardEdition.findUniqueOrThrow({
    where: { id: editionId },
    select: { currentRevisionId: true },
  });
  const where =
    currentRevisionId === null ? { editionId, status: { not: "DISCARDED" as const } } : { id: currentRevisionId };
  const { settings } = await reader.awardRevision.findFirstOrThrow({
    where,
    orderBy: { createdAt: "desc" },
    select: { settings: true },
  });
  return storedSettings(settings);
}
