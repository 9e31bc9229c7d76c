import "server-only";
import { type Actor, hasDuty } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { parseReferenceNumber } from "@/lib/japan/reference-number";

const MAX = 1000;

/** Whoever looks at mail or at the audit record sees which case a line is about, and no more of it. */
function mayKnowNumbers(actor: Actor): boolean {
  return hasDuty(actor, "DECLARATIONS") || hasDuty(actor, "MAIL") || hasDuty(actor, "AUDIT");
}

export async function getNumbers(actor: Actor, caseIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (!mayKnowNumbers(actor) || caseIds.length === 0) return new Map();
  const rows = await db.declaration.findMany({
    where: { id: { in: [...new Set(caseIds)] } },
    select: { id: true, number: true },
    orderBy: { id: "asc" },
    take: MAX,
  });
  return new Map(rows.map(({ id, number }) => [id, number]));
}

/** The case of a number as somebody typed it; null when there is none. */
export async function findCaseId(actor: Actor, text: string): Promise<string | null> {
  const parsed = parseReferenceNumber(text);
  if (!mayKnowNumbers(actor) || !parsed.ok) return null;
  const row = await db.declaration.findUnique({ where: { number: parsed.value.number }, select: { id: true } });
  return row?.id ?? null;
}
