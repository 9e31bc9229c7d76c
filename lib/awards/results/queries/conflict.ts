import "server-only";
import type { Actor } from "@/lib/access/actor";
import { blocking, peopleOf } from "@/lib/awards/entries/queries/scope";
import type { Prisma } from "@/lib/db/generated/client";

/** Whether the actor is in conflict of interest with anything entered into the edition: the decision is for others then. */
export async function isInConflict(
  client: Pick<Prisma.TransactionClient, "awardConflict">,
  actor: Actor,
  editionId: string,
): Promise<boolean> {
  const people = peopleOf(actor);
  if (people.length === 0) return false;
  return (await client.awardConflict.count({ where: { AND: [blocking(people), { entry: { editionId } }] } })) > 0;
}
