import "server-only";
import type { Staff } from "@/lib/access/actor";
import { ownersFor } from "@/lib/cases/queries/owners";
import { COUNT_UP } from "@/lib/cases/queue-limits";
import { clock } from "@/lib/clock";
import { consultationGroups } from "@/lib/consultations/workflow";
import { db } from "@/lib/db/client";
import { lateWhere } from "./late";
import { visibleTo } from "./scope";
import { listUnread } from "./unread";

/** What waits at the desk of consultations, as numbers on the first page. */
export async function countWaiting(staff: Staff) {
  const scope = visibleTo(staff);
  const withDesk = { status: { in: [...consultationGroups.withDesk] } };
  const count = (where: object) => db.consultation.count({ where: { AND: [scope, where] }, ...COUNT_UP });
  const own = { in: await ownersFor(staff) };
  const [mine, unread, late, received] = await Promise.all([
    count({ ...withDesk, OR: [{ assigneeId: own }, { deputyId: own }] }),
    listUnread(staff),
    lateWhere(clock.now()).then(count),
    count({ status: "RECEIVED" }),
  ]);
  return { mine, unread: unread.length, late, received };
}
