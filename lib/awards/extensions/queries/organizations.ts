import "server-only";
import { type Actor, hasDuty } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { compactCode } from "@/lib/japan/width";

const FOUND_MAX = 20;

const select = { id: true, name: true, corporateNumber: true, municipalityCode: true } as const;

/** Organisations by a part of their name, or by 法人番号 or 団体コード: for whom a deadline is to be extended. */
export async function findOrganizations(actor: Actor, q: string) {
  if (!hasDuty(actor, "AWARD")) return [];
  return db.organization.findMany({
    where: {
      status: "ACTIVE",
      OR: [
        // Prisma hands `%` and `_` on as the wildcards of LIKE.
        { name: { contains: q.replace(/[\\%_]/g, "\\$&"), mode: "insensitive" } },
        { corporateNumber: compactCode(q) },
        { municipalityCode: compactCode(q) },
      ],
    },
    select,
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: FOUND_MAX,
  });
}

export async function getOrganization(actor: Actor, id: string) {
  return hasDuty(actor, "AWARD") ? db.organization.findFirst({ where: { id, status: "ACTIVE" }, select }) : null;
}
