import "server-only";
import type { EditionSettings } from "@/lib/awards/editions/rules/settings-shape";
import { storedSettings } from "@/lib/awards/editions/stored";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";

export type SettingsInForce = { readonly revisionId: string; readonly settings: EditionSettings };

type Reader = Pick<Prisma.TransactionClient, "awardEdition" | "awardRevision">;

/** The settings that hold for an edition, which are public; null until it is announced. */
export async function settingsInForce(editionId: string, reader: Reader = db): Promise<SettingsInForce | null> {
  const edition = await reader.awardEdition.findUnique({
    where: { id: editionId },
    select: { currentRevisionId: true },
  });
  const revisionId = edition?.currentRevisionId ?? null;
  if (revisionId === null) return null;
  const { settings } = await reader.awardRevision.findUniqueOrThrow({
    where: { id: revisionId },
    select: { settings: true },
  });
  return { revisionId, settings: storedSettings(settings) };
}
