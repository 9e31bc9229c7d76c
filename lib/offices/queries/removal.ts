import "server-only";
import type { Staff } from "@/lib/access/actor";
import { isGranted } from "@/lib/access/grant";
import { db } from "@/lib/db/client";
import { officePermissions, relationsTo } from "@/lib/offices/permissions";
import { visibleTo } from "./scope";

const REQUESTS_MAX = 20;

/** An office with what was asked about its removal, for the desk. */
export async function getRemoval(staff: Staff, number: string) {
  const office = await db.office.findFirst({
    where: { AND: [visibleTo(staff), { number }] },
    select: {
      id: true,
      number: true,
      name: true,
      status: true,
      version: true,
      organizationId: true,
      organization: { select: { name: true } },
    },
  });
  if (office === null) return null;
  const requests = await listRequests(office.id);
  const open = requests.find(({ decidedAt }) => decidedAt === null) ?? null;
  return {
    office,
    open,
    decided: requests.filter(({ decidedAt }) => decidedAt !== null),
    mayAsk: open === null && isGranted(officePermissions.askForRemoval, relationsTo(staff, office), office.status),
    mayApprove: open !== null && open.requestedBy !== staff.accountId,
  };
}

/** The names of officers; who asked for the municipality is named by the municipality. */
async function listRequests(caseId: string) {
  const requests = await db.approvalRequest.findMany({
    where: { flow: "office", action: "remove", caseId },
    orderBy: [{ requestedAt: "desc" }, { id: "desc" }],
    take: REQUESTS_MAX,
  });
  const ids = requests.flatMap(({ requestedBy, decidedBy }) => [requestedBy, decidedBy ?? requestedBy]);
  const staff = await db.account.findMany({
    where: { id: { in: ids }, kind: "STAFF" },
    select: { id: true, name: true },
  });
  const names = new Map(staff.map(({ id, name }) => [id, name]));
  return requests.map((request) => ({
    ...request,
    requestedByOfficer: names.get(request.requestedBy) ?? null,
    decidedByOfficer: request.decidedBy === null ? null : (names.get(request.decidedBy) ?? null),
  }));
}

/** When the removal was asked for that is not decided yet; null without one. */
export async function removalAskedAt(caseId: string): Promise<Date | null> {
  const open = await db.approvalRequest.findFirst({
    where: { flow: "office", action: "remove", caseId, decidedAt: null },
    select: { requestedAt: true },
  });
  return open?.requestedAt ?? null;
}
