import "server-only";
import type { Actor } from "@/lib/access/actor";
import { type CaseNews, linesSince } from "@/lib/cases/queries/news";
import { statusLabels } from "@/lib/consultations/labels";
import { db } from "@/lib/db/client";
import { visibleTo } from "./scope";

/** What happened to a consultation since somebody opened a screen of it. */
export async function getNewsSince(actor: Actor, id: string, seenVersion: number): Promise<CaseNews | null> {
  const consultation = await db.consultation.findFirst({
    where: { AND: [visibleTo(actor), { id }] },
    select: { version: true, status: true },
  });
  if (consultation === null) return null;
  const lines = await linesSince(actor, { kind: "consultation", id, seenVersion });
  return { version: consultation.version, status: statusLabels[consultation.status], lines };
}
