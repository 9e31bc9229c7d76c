import { notFound } from "next/navigation";
import { requireWorkingMember } from "@/lib/auth/member";
import { getOwnEntry, type OwnEntry } from "@/lib/awards/entries/queries/own";
import { parseReferenceNumber } from "@/lib/japan/reference-number";

/** An entry of one's organisations. For everybody else it does not exist. */
export async function requireEntry(asked: string): Promise<OwnEntry> {
  const member = await requireWorkingMember();
  const parsed = parseReferenceNumber(asked);
  const own = parsed.ok ? await getOwnEntry(member, parsed.value.number) : null;
  if (own === null) notFound();
  return own;
}
