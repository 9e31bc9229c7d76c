import "server-only";
import type { Actor, Flow } from "@/lib/access/actor";
import { getStaffNames } from "@/lib/accounts/queries";
import { auditLabel } from "@/lib/audit/actions";
import { db } from "@/lib/db/client";
import { actorLabels, statusLabels } from "@/lib/declarations/labels";
import { formatDateTime } from "@/lib/japan/dates";
import { visibleTo } from "./scope";

export type CaseNews = {
  readonly version: number;
  readonly status: string;
  /** A line for each act since then: when, who, what. */
  readonly lines: readonly string[];
};

const LINES_MAX = 10;

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

type Seen = { readonly kind: Flow; readonly id: string; readonly seenVersion: number };

/** Whoever calls has asked first whether this person may see the case. */
export async function linesSince(actor: Actor, { kind, id, seenVersion }: Seen): Promise<readonly string[]> {
  const events = await db.auditEvent.findMany({
    where: { subjectKind: kind, subjectId: id, after: { path: ["version"], gt: seenVersion } },
    select: { action: true, actorKind: true, actorId: true, occurredAt: true },
    orderBy: { seq: "asc" },
    take: LINES_MAX,
  });
  const names = await getStaffNames(
    actor,
    events.flatMap(({ actorId, actorKind }) => (actorId && actorKind === "staff" ? [actorId] : [])),
  );
  return events.map(({ action, actorKind, actorId, occurredAt }) => {
    const who = names.get(actorId ?? "") ?? actorLabels[actorKind] ?? actorKind;
    return `${formatDateTime(occurredAt)}　${who}　${auditLabel(action)}`;
  });
}
