import "server-only";
import type { Staff } from "@/lib/access/actor";
import { getStaffNames } from "@/lib/accounts/queries";
import { ownersFor } from "@/lib/cases/queries/owners";
import { COUNT_UP } from "@/lib/cases/queue-limits";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { statusGroups } from "@/lib/declarations/workflow";
import { overdueWhere } from "./overdue";
import { visibleTo } from "./scope";

/** What waits for the office, as numbers on the first page of the desk. */
export async function countWaiting(staff: Staff) {
  const scope = visibleTo(staff);
  const office = { status: { in: [...statusGroups.withOffice] } };
  const late = await overdueWhere(clock.now());
  const count = (where: object) => db.declaration.count({ where: { AND: [scope, where] }, ...COUNT_UP });
  const own = await ownersFor(staff);
  const [mine, unassigned, overdue, withDeclarers] = await Promise.all([
    count({ ...office, assigneeId: { in: own } }),
    count({ ...office, assigneeId: null }),
    count(late),
    count({ status: { in: [...statusGroups.withDeclarer] } }),
  ]);
  return { mine, unassigned, overdue, withDeclarers };
}

const REQUESTS_MAX = 50;

/** Cases that a colleague wants to open again: a second person has to decide. */
export async function listReopenRequests(staff: Staff) {
  const requests = await db.approvalRequest.findMany({
    where: { flow: "declaration", action: "reopen", decidedAt: null, requestedBy: { not: staff.accountId } },
    select: { caseId: true, reason: true, requestedBy: true, requestedAt: true },
    orderBy: [{ requestedAt: "asc" }, { id: "asc" }],
    take: REQUESTS_MAX,
  });
  const [cases, names] = await Promise.all([
    db.declaration.findMany({
      where: { AND: [visibleTo(staff), { id: { in: requests.map(({ caseId }) => caseId) } }] },
      select: { id: true, number: true, organizationName: true },
      orderBy: { id: "asc" },
      take: REQUESTS_MAX,
    }),
    getStaffNames(
      staff,
      requests.map(({ requestedBy }) => requestedBy),
    ),
  ]);
  return requests.flatMap(({ caseId, requestedBy, ...request }) => {
    const found = cases.find(({ id }) => id === caseId);
    return found === undefined ? [] : [{ ...request, ...found, requesterName: names.get(requestedBy) ?? "" }];
  });
}
