import "server-only";
import type { Staff } from "@/lib/access/actor";
import { entryGroups } from "@/lib/awards/entries/workflow";
import { ownersFor } from "@/lib/cases/queries/owners";
import { COUNT_UP } from "@/lib/cases/queue-limits";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { overdueWhere } from "./overdue";
import { toAgree } from "./queue-where";
import { visibleTo } from "./scope";

/** What waits for the office, as numbers on the first page of the desk. */
export async function countWaiting(staff: Staff) {
  const scope = visibleTo(staff);
  const office = { status: { in: [...entryGroups.withOffice] } };
  const late = await overdueWhere(clock.now());
  const count = (where: Prisma.AwardEntryWhereInput) =>
    db.awardEntry.count({ where: { AND: [scope, where] }, ...COUNT_UP });
  const own = await ownersFor(staff);
  const [mine, unassigned, second, overdue, withApplicants] = await Promise.all([
    count({ ...office, assigneeId: { in: own } }),
    count({ ...office, assigneeId: null }),
    count(toAgree(staff)),
    count(late),
    count({ status: { in: [...entryGroups.withApplicant] } }),
  ]);
  return { mine, unassigned, second, overdue, withApplicants };
}
