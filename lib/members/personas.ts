import "server-only";
import { db } from "@/lib/db/client";
import { isProduction } from "@/lib/env";
import { type DemoMember, demoMembers } from "./demo-members";

/** The invented members that are there; none in production. */
export async function listMemberPersonas(): Promise<readonly DemoMember[]> {
  if (isProduction()) return [];
  const rows = await db.account.findMany({
    where: { kind: "MEMBER", isActive: true, email: { in: demoMembers.map(({ email }) => email) } },
    select: { email: true },
    orderBy: { email: "asc" },
    take: demoMembers.length,
  });
  const there = new Set(rows.map(({ email }) => email));
  return demoMembers.filter(({ email }) => there.has(email));
}

export function isMemberPersona(email: string): boolean {
  return !isProduction() && demoMembers.some((member) => member.email === email);
}
