import "server-only";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { statusGroups } from "@/lib/declarations/workflow";
import { foldForSearch, pairs } from "@/lib/japan/search-key";

const TWINS_MAX = 10;

/** Other cases of the same organisation that have not ended: by its number, or by its name where it has none. */
export async function listTwins({ id, corporateNumber, organizationName }: Twin) {
  return db.declaration.findMany({
    where: {
      id: { not: id },
      status: { notIn: [...statusGroups.ended] },
      // The index finds, the column decides.
      searchGrams: { hasEvery: pairs(foldForSearch(corporateNumber ?? organizationName)) },
      ...(corporateNumber === null ? { organizationName } : { corporateNumber }),
    },
    select: { number: true, organizationName: true, status: true },
    orderBy: [{ receivedAt: "desc" }, { id: "desc" }],
    take: TWINS_MAX,
  });
}

type Twin = Pick<Prisma.DeclarationGetPayload<Record<string, never>>, "id" | "corporateNumber" | "organizationName">;
