import "server-only";
import { hasDuty, type Staff } from "@/lib/access/actor";
import { getStaffNames } from "@/lib/accounts/queries";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import type { AuditReading } from "@/lib/db/generated/client";
import { mayOnReading } from "./permissions";
import { hasSecondAuditor } from "./second-auditors";

const LIST_MAX = 50;

/** The approval that lets this auditor read what this colleague did, as long as it holds. */
export function getValidReading(
  staff: Staff,
  personId: string,
): Promise<{ id: string; validUntil: Date | null } | null> {
  return db.auditReading.findFirst({
    where: { personId, requestedBy: staff.accountId, isApproved: true, validUntil: { gt: clock.now() } },
    orderBy: [{ validUntil: "desc" }, { id: "desc" }],
    select: { id: true, validUntil: true },
  });
}

export type ReadingView = Awaited<ReturnType<typeof inWords>>[number];

/** What waits for this person's decision, the oldest first. */
export async function listReadingsToDecide(staff: Staff): Promise<ReadingView[]> {
  if (!hasDuty(staff, "AUDIT") && !hasDuty(staff, "ACCOUNTS")) return [];
  const rows = await db.auditReading.findMany({
    where: { decidedAt: null },
    orderBy: [{ requestedAt: "asc" }, { id: "asc" }],
    take: LIST_MAX,
  });
  return (await inWords(staff, rows)).filter(({ mayDecide }) => mayDecide);
}

/** One's own requests, the latest first. */
export async function listOwnReadings(staff: Staff): Promise<ReadingView[]> {
  const rows = await db.auditReading.findMany({
    where: { requestedBy: staff.accountId },
    orderBy: [{ requestedAt: "desc" }, { id: "desc" }],
    take: LIST_MAX,
  });
  return inWords(staff, rows);
}

/** For who asked, and for who may decide or did. */
export async function getReading(staff: Staff, id: string): Promise<ReadingView | null> {
  const row = await db.auditReading.findUnique({ where: { id } });
  const [reading] = row === null ? [] : await inWords(staff, [row]);
  if (reading === undefined) return null;
  const isParty = [reading.requestedBy, reading.decidedBy].includes(staff.accountId);
  return isParty || reading.mayDecide ? reading : null;
}

async function inWords(staff: Staff, rows: readonly AuditReading[]) {
  const names = await getStaffNames(
    staff,
    rows.flatMap(({ personId, requestedBy, decidedBy }) => [personId, requestedBy, ...(decidedBy ? [decidedBy] : [])]),
  );
  const views = [];
  for (const row of rows) {
    const mayDecide = row.decidedAt === null && mayOnReading(staff, "decide", row, await hasSecondAuditor(db, row));
    views.push({
      ...row,
      mayDecide,
      isOpen: row.decidedAt === null,
      isValid: row.validUntil !== null && row.validUntil > clock.now(),
      personName: names.get(row.personId) ?? "",
      requesterName: names.get(row.requestedBy) ?? "",
      deciderName: names.get(row.decidedBy ?? "") ?? "",
    });
  }
  return views;
}
