import { type Actor, hasDuty, membershipIn } from "@/lib/access/actor";

type Written = { readonly flow: string; readonly organizationId: string | null; readonly accountId: string | null };

/** All who act for the organisation write on its drafts; what an officer types in for it is that officer's alone. */
export function mayWrite(actor: Actor, { flow, organizationId, accountId }: Written): boolean {
  if (flow !== "awardEntry" || organizationId === null) return false;
  if (actor.kind === "staff") return hasDuty(actor, "AWARD") && accountId === actor.accountId;
  if (actor.kind !== "member" || accountId !== null) return false;
  const own = membershipIn(actor, organizationId);
  return own !== undefined && own.role !== "VIEWER" && !own.isPending;
}
