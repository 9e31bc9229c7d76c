import "server-only";
import { onDay } from "@/lib/accounts/absences/period";
import { DEFAULT_CAPACITY, type Officer } from "@/lib/consultations/triage";
import { consultationGroups } from "@/lib/consultations/workflow";
import type { Prisma } from "@/lib/db/generated/client";
import { toJapanDay } from "@/lib/japan/dates";

type Reader = Pick<Prisma.TransactionClient, "account" | "consultation" | "deskSkill">;

const OFFICERS_MAX = 500;

/** Everybody who can own a consultation, with what they know, how much they have and whether they are there on this day. */
export async function listOfficers(reader: Reader, now: Date): Promise<Officer[]> {
  const accounts = await reader.account.findMany({
    where: { kind: "STAFF", isActive: true, setupUntil: null, duties: { has: "CONSULTATIONS" } },
    select: { id: true, name: true, absences: { where: onDay(toJapanDay(now)), select: { id: true }, take: 1 } },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: OFFICERS_MAX,
  });
  const ids = accounts.map(({ id }) => id);
  const skills = await reader.deskSkill.findMany({ where: { accountId: { in: ids } } });
  const loads = await reader.consultation.groupBy({
    by: ["assigneeId"],
    where: { assigneeId: { in: ids }, status: { in: [...consultationGroups.open] } },
    _count: { _all: true },
  });
  const skillOf = new Map(skills.map((skill) => [skill.accountId, skill]));
  const loadOf = new Map(loads.map((load) => [load.assigneeId, load._count._all]));
  return accounts.map(({ id, name, absences }) => ({
    id,
    name,
    topics: skillOf.get(id)?.topics ?? [],
    capacity: skillOf.get(id)?.capacity ?? DEFAULT_CAPACITY,
    openCases: loadOf.get(id) ?? 0,
    isAway: absences.length > 0,
  }));
}
