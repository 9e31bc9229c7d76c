import "server-only";
import type { Actor, Flow } from "@/lib/access/actor";
import { getStaffNames } from "@/lib/accounts/queries";
import { auditLabel } from "@/lib/audit/actions";
import { actorLabels } from "@/lib/cases/labels";
import { db } from "@/lib/db/client";
import { formatDateTime } from "@/lib/japan/dates";

export type CaseNews = {
  readonly version: number;
  readonly status: string;
  /** A line for each act since then: when, who, what. */
  readonly lines: readonly string[];
};

const LINES_MAX = 10;

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
