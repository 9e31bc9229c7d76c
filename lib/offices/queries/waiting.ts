import "server-only";
import type { Staff } from "@/lib/access/actor";
import { ownersFor } from "@/lib/cases/queries/owners";
import { COUNT_UP } from "@/lib/cases/queue-limits";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { officeGroups } from "@/lib/offices/workflow";
import { overdueWhere } from "./overdue";
import { visibleTo } from "./scope";

/** What waits for the secretariat, as numbers on the first page of the desk. */
export async function countWaiting(staff: Staff) {
  const scope = visibleTo(staff);
  const office = { status: { in: [...officeGroups.withOffice] } };
  const late = await overdueWhere(clock.now());
  const count = (where: object) => db.office.count({ where: { AND: [scope, where] }, ...COUNT_UP });
  const own = await ownersFor(staff);
  const [mine, unassigned, overdue, withMunicipalities] = await Promise.all([
    count({ ...office, assigneeId: { in: own } }),
    count({ ...office, assigneeId: null }),
    count(late),
    count({ status: { in: [...officeGroups.withMunicipality] } }),
  ]);
  return { mine, unassigned, overdue, withMunicipalities };
}
