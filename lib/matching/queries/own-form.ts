import "server-only";
import { type Member, membershipIn } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import type { MatchDirection } from "@/lib/db/generated/enums";

/** Municipalities look for companies, everybody else for places. */
export function directionOf(member: Member): MatchDirection {
  const isMunicipality = membershipIn(member, member.organizationId)?.isMunicipality === true;
  return isMunicipality ? "MUNICIPALITY_SEEKS_COMPANY" : "COMPANY_SEEKS_PLACE";
}

/** What a form begins with: whoever writes is whom to write to, until they say otherwise. */
export async function ownContact({ accountId, name }: Member) {
  const { email } = await db.account.findUniqueOrThrow({ where: { id: accountId }, select: { email: true } });
  return { contactName: name, contactEmail: email };
}
