import "server-only";
import type { EditionSettings } from "@/lib/awards/editions/rules/settings-shape";
import { storedSettings } from "@/lib/awards/editions/stored";
import { db } from "@/lib/db/client";

/**
 * The settings that held at an instant: what arrived then is checked by them, whatever was changed since. Before the first ones
 * nothing can have arrived but invented entries, which go by those.
 */
export async function settingsAt(editionId: string, at: Date): Promise<EditionSettings | null> {
  const where = { editionId, status: "IN_FORCE" as const };
  const select = { settings: true };
  const row =
    (await db.awardRevision.findFirst({
      where: { ...where, decidedAt: { lte: at } },
      orderBy: { ordinal: "desc" },
      select,
    })) ?? (await db.awardRevision.findFirst({ where, orderBy: { ordinal: "asc" }, select }));
  return row === null ? null : storedSettings(row.settings);
}
