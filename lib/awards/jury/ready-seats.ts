import type { Prisma } from "@/lib/db/generated/client";

/** Seats that judge: the terms were agreed to and the own conflicts declared. */
export function readySeats(editionId: string): Prisma.AwardJurorWhereInput {
  return { editionId, status: "ACTIVE", declaredAt: { not: null } };
}
