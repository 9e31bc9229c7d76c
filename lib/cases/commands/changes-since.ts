import "server-only";
import type { Flow } from "@/lib/access/actor";
import { auditLabel } from "@/lib/audit/actions";
import type { UnitOfWork } from "@/lib/db/unit-of-work";

type Seen = { readonly kind: Flow; readonly id: string; readonly seenVersion: number };

/** What others did to a case since somebody opened a screen of it, in words, for who comes second. */
export async function changesSince(uow: UnitOfWork, { kind, id, seenVersion }: Seen): Promise<string[]> {
  const events = await uow.tx.auditEvent.findMany({
    where: { subjectKind: kind, subjectId: id, after: { path: ["version"], gt: seenVersion } },
    select: { action: true },
    orderBy: { seq: "asc" },
    take: 10,
  });
  return [...new Set(events.map(({ action }) => auditLabel(action)))];
}
