import "server-only";
import { hashToken } from "@/lib/crypto/tokens";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { LinkOver } from "@/lib/matching/refusals";
import type { DeclineInput } from "@/lib/matching/schema";
import { acceptAsSide, declineAsSide } from "./as-side";
import type { Introduction } from "./record";

type ByLink = { readonly token: string; readonly version: number };

/** The button of a mailed link: a yes of the side whose letter it was. */
export async function acceptByLink(uow: UnitOfWork, { token, version }: ByLink): Promise<Introduction> {
  return acceptAsSide(uow, { id: await requireOwnLink(uow, token), version });
}

export async function declineByLink(uow: UnitOfWork, input: ByLink & DeclineInput): Promise<Introduction> {
  return declineAsSide(uow, { ...input, id: await requireOwnLink(uow, input.token) });
}

/** The actor was made from the link; under the transaction it must still open the same door. */
async function requireOwnLink({ tx, actor, now }: UnitOfWork, token: string): Promise<string> {
  const link = await tx.introductionLink.findFirst({
    where: { tokenHash: hashToken(token), expiresAt: { gt: now } },
    select: { introductionId: true, side: true },
  });
  if (link === null || actor.kind !== "contact") throw new LinkOver();
  if (actor.caseId !== link.introductionId || actor.side !== link.side) throw new LinkOver();
  return link.introductionId;
}
