import "server-only";
import type { EditionSettings } from "@/lib/awards/editions/rules/settings-shape";
import { storedSettings } from "@/lib/awards/editions/stored";
import { db } from "@/lib/db/client";

/** The settings that held at an instant: what arrived then is checked by them, whatever was changed since. */
export async function settingsAt(editionId: string, at: Date): Promise<EditionSettings | null> {
  const row = await db.awardRevision.findFirst({
    where: { editionId, status: "IN_FORCE", decidedAt: { lte: at } },
    orderBy: { ordinal: "desc" },
    select: { settings: true },
  });
  return row === null ? null : storedSettings(row.settings);
}
