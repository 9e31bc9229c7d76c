import "server-only";
import { hasDuty, type Staff } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { compactCode } from "@/lib/japan/width";

const FOUND_MAX = 20;

const NAMED = { kind: "MUNICIPALITY", status: "ACTIVE" } as const;

/** Municipalities for which an officer may hand in a file. */
export async function findMunicipalityOrganizations(staff: Staff, q: string) {
  if (!hasDuty(staff, "OFFICES") || q === "") return [];
  const name = { contains: q.replace(/[\\%_]/g, "\\$&") };
  return db.organization.findMany({
    where: { ...NAMED, OR: [{ name }, { municipalityCode: compactCode(q) }] },
    select: { id: true, name: true, municipalityCode: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: FOUND_MAX,
  });
}

/** Whether offices can be registered in the name of this organisation. */
export async function isMunicipality(organizationId: string): Promise<boolean> {
  return (await db.organization.count({ where: { id: organizationId, ...NAMED } })) > 0;
}

export async function getMunicipalityOrganization(staff: Staff, id: string) {
  if (!hasDuty(staff, "OFFICES")) return null;
  return db.organization.findFirst({ where: { id, ...NAMED }, select: { id: true, name: true } });
}
