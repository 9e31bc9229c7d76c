import "server-only";
import { type Actor, actorId } from "@/lib/access/actor";
import { listRepresented } from "@/lib/accounts/absences/queries";

/** 自分の担当: one's own, and those of colleagues for whom one stands in today. */
export async function ownersFor(actor: Actor): Promise<string[]> {
  const own = actorId(actor);
  return own === null ? [] : [own, ...(await listRepresented(actor))];
}
