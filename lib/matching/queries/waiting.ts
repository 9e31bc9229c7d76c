import "server-only";
import type { Actor } from "@/lib/access/actor";
import { COUNT_UP } from "@/lib/cases/queue-limits";
import { db } from "@/lib/db/client";
import { requestsVisibleTo, visibleTo } from "./scope";

/** What of matching waits for the desk, as numbers on its first page. */
export async function countMatchingWaiting(actor: Actor) {
  const [drafts, requests] = await Promise.all([
    db.introduction.count({ where: { AND: [visibleTo(actor), { status: "DRAFT" }] }, ...COUNT_UP }),
    db.matchRequest.count({
      where: { AND: [requestsVisibleTo(actor), { status: "OPEN", introductions: { none: {} } }] },
      ...COUNT_UP,
    }),
  ]);
  return { drafts, requests };
}
