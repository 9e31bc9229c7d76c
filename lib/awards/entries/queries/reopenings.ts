import "server-only";
import type { Staff } from "@/lib/access/actor";
import { getStaffNames } from "@/lib/accounts/queries";
import { db } from "@/lib/db/client";
import { visibleTo } from "./scope";

const REQUESTS_MAX = 50;

/** Decided entries that a colleague wants to be checked anew: a second person has to decide. */
export async function listReopenRequests(staff: Staff) {
  const requests = await db.approvalRequest.findMany({
    where: { flow: "awardEntry", action: "reopen", decidedAt: null, requestedBy: { not: staff.accountId } },
    select: { caseId: true, reason: true, requestedBy: true, requestedAt: true },
    orderBy: [{ requestedAt: "asc" }, { id: "asc" }],
    take: REQUESTS_MAX,
  });
  const [entries, names] = await Promise.all([
    db.awardEntry.findMany({
      where: { AND: [visibleTo(staff), { id: { in: requests.map(({ caseId }) => caseId) } }] },
      select: { id: true, number: true, applicantName: true },
      orderBy: { id: "asc" },
      take: REQUESTS_MAX,
    }),
    getStaffNames(
      staff,
      requests.map(({ requestedBy }) => requestedBy),
    ),
  ]);
  return requests.flatMap(({ caseId, requestedBy, ...request }) => {
    const found = entries.find(({ id }) => id === caseId);
    return found === undefined ? [] : [{ ...request, ...found, requesterName: names.get(requestedBy) ?? "" }];
  });
}
