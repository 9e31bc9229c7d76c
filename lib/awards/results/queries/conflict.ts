import "server-only";
import type { Actor } from "@/lib/access/actor";
import { blocking, peopleOf } from "@/lib/awards/entries/queries/scope";
import { relationsTo } from "@/lib/awards/results/permissions";
import type { Prisma } from "@/lib/db/generated/client";

type Reader = Pick<Prisma.TransactionClient, "awardConflict">;

/** Whether the actor is in conflict of interest with anything entered into the edition: the decision is for others then. */
export async function isInConflict(client: Reader, actor: Actor, editionId: string): Promise<boolean> {
  const people = peopleOf(actor);
  if (people.length === 0) return false;
  return (await client.awardConflict.count({ where: { AND: [blocking(people), { entry: { editionId } }] } })) > 0;
}

/** Whether the actor has a hand in the decision on the edition, and in what comes after it. */
export async function mayDecide(client: Reader, actor: Actor, editionId: string): Promise<boolean> {
  const isConflict = await isInConflict(client, actor, editionId);
  return relationsTo(actor, { proposedBy: null, isInConflict: isConflict }).length > 0;
}
