import type { Actor } from "@/lib/access/actor";
import { relationsTo } from "./permissions";

type Written = { readonly flow: string; readonly organizationId: string | null; readonly accountId: string | null };

/** All who act for the municipality write on its drafts; what an officer types in for it is that officer's alone. */
export function mayWrite(actor: Actor, { flow, organizationId, accountId }: Written): boolean {
  if (flow !== "office" || organizationId === null) return false;
  const relations = relationsTo(actor, { organizationId });
  if (actor.kind === "staff") return relations.includes("reviewer") && accountId === actor.accountId;
  return relations.includes("registrant") && accountId === null;
}
