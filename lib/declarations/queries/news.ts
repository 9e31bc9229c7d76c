import "server-only";
import type { Actor } from "@/lib/access/actor";
import { type CaseNews, linesSince } from "@/lib/cases/queries/news";
import { db } from "@/lib/db/client";
import { statusLabels } from "@/lib/declarations/labels";
import { visibleTo } from "./scope";

/** What happened to a case since somebody opened a screen of it. */
export async function getNewsSince(actor: Actor, id: string, seenVersion: number): Promise<CaseNews | null> {
  const declaration = await db.declaration.findFirst({
    where: { AND: [visibleTo(actor), { id }] },
    select: { version: true, status: true },
  });
  if (declaration === null) return null;
  const lines = await linesSince(actor, { kind: "declaration", id, seenVersion });
  return { version: declaration.version, status: statusLabels[declaration.status], lines };
}
