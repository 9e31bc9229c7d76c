import { notFound } from "next/navigation";
import { requireWorkingMember } from "@/lib/auth/member";
import { parseReferenceNumber } from "@/lib/japan/reference-number";
import { getOwnOffice, type OwnOffice } from "@/lib/offices/queries/own";

/** An office of one's municipalities. For everybody else it does not exist. */
export async function requireOffice(asked: string): Promise<OwnOffice> {
  const member = await requireWorkingMember();
  const parsed = parseReferenceNumber(asked);
  const own = parsed.ok ? await getOwnOffice(member, parsed.value.number) : null;
  if (own === null) notFound();
  return own;
}
