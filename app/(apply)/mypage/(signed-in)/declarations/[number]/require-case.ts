import { notFound } from "next/navigation";
import { requireWorkingMember } from "@/lib/auth/member";
import { getMemberCase, type OwnCase } from "@/lib/declarations/queries/own";
import { parseReferenceNumber } from "@/lib/japan/reference-number";

/** A case of one's organisations. For everybody else it does not exist. */
export async function requireCase(asked: string): Promise<OwnCase> {
  const member = await requireWorkingMember();
  const parsed = parseReferenceNumber(asked);
  const own = parsed.ok ? await getMemberCase(member, parsed.value.number) : null;
  if (own === null) notFound();
  return own;
}
