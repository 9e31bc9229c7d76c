import "server-only";
import type { Actor } from "@/lib/access/actor";
import { type CaseNews, linesSince } from "@/lib/cases/queries/news";
import { db } from "@/lib/db/client";
import { statusLabels } from "@/lib/offices/labels";
import { visibleTo } from "./scope";

/** What happened to an office since somebody opened a screen of it. */
export async function getNewsSince(actor: Actor, id: string, seenVersion: number): Promise<CaseNews | null> {
  const office = await db.office.findFirst({
    where: { AND: [visibleTo(actor), { id }] },
    select: { version: true, status: true },
  });
  if (office === null) return null;
  const lines = await linesSince(actor, { kind: "office", id, seenVersion });
  return { version: office.version, status: statusLabels[office.status], lines };
}
