import "server-only";
import type { Actor } from "@/lib/access/actor";
import { entryStatusLabels } from "@/lib/awards/entries/labels";
import { type CaseNews, linesSince } from "@/lib/cases/queries/news";
import { db } from "@/lib/db/client";
import { visibleTo } from "./scope";

/** What happened to an entry since somebody opened a screen of it. */
export async function getNewsSince(actor: Actor, id: string, seenVersion: number): Promise<CaseNews | null> {
  const entry = await db.awardEntry.findFirst({
    where: { AND: [visibleTo(actor), { id }] },
    select: { version: true, status: true },
  });
  if (entry === null) return null;
  const lines = await linesSince(actor, { kind: "awardEntry", id, seenVersion });
  return { version: entry.version, status: entryStatusLabels[entry.status], lines };
}
