import "server-only";
import type { Prisma } from "@/lib/db/generated/client";
import type { Duty } from "@/lib/db/generated/enums";
import { overlapping, type Period } from "./period";

type Reader = Pick<Prisma.TransactionClient, "account">;
type Absent = { readonly id: string; readonly duties: readonly Duty[] };

const LIST_MAX = 500;

/**
 * Who can stand in: there, set up, and not away themselves. Somebody who holds cases is stood in for by somebody who reviews;
 * otherwise one duty in common is enough, as small offices have no two people with the same list of them.
 */
export function listFitDeputies(reader: Reader, { id, duties }: Absent, period: Period) {
  const shared: Duty[] = duties.includes("DECLARATIONS") ? ["DECLARATIONS"] : [...duties];
  return reader.account.findMany({
    where: {
      kind: "STAFF",
      isActive: true,
      setupUntil: null,
      id: { not: id },
      duties: { hasSome: shared },
      absences: { none: overlapping(period) },
    },
    select: { id: true, name: true, email: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: LIST_MAX,
  });
}

/** Duties that nobody would have on at least one of these days. */
export async function dutiesWithoutAnyone(reader: Reader, { id, duties }: Absent, period: Period): Promise<Duty[]> {
  const there = await reader.account.findMany({
    where: {
      kind: "STAFF",
      isActive: true,
      setupUntil: null,
      id: { not: id },
      duties: { hasSome: [...duties] },
      absences: { none: overlapping(period) },
    },
    select: { duties: true },
    orderBy: { id: "asc" },
    take: LIST_MAX,
  });
  return duties.filter((duty) => !there.some((colleague) => colleague.duties.includes(duty)));
}
