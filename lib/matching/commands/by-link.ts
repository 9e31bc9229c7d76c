import "server-only";
import type { Contact } from "@/lib/access/actor";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { hashToken } from "@/lib/drafts/tokens";
import { LinkOver } from "@/lib/matching/refusals";
import type { DeclineInput } from "@/lib/matching/schema";
import { acceptOffer, acceptProposal, declineOffer, declineProposal, retractAcceptance } from "./answers";
import type { Introduction } from "./record";

type ByLink = { readonly token: string; readonly version: number };

/** The button of a mailed link: a yes of the side whose letter it was. */
export async function acceptByLink(uow: UnitOfWork, { token, version }: ByLink): Promise<Introduction> {
  const { caseId: id, side } = await requireOwnLink(uow, token);
  const seen = { id, version };
  return side === "COUNTERPART" ? acceptOffer(uow, seen) : acceptProposal(uow, seen);
}

export async function declineByLink(uow: UnitOfWork, input: ByLink & DeclineInput): Promise<Introduction> {
  const { caseId: id, side } = await requireOwnLink(uow, input.token);
  const said = { ...input, id };
  if (side === "COUNTERPART") return declineOffer(uow, said);
  const { offeredAt } = await uow.tx.introduction.findUniqueOrThrow({ where: { id }, select: { offeredAt: true } });
  return offeredAt === null ? declineProposal(uow, said) : retractAcceptance(uow, said);
}

/** The actor was made from the link; under the transaction it must still open the same door. */
async function requireOwnLink(uow: UnitOfWork, token: string): Promise<Contact> {
  const { actor } = uow;
  const link = await uow.tx.introductionLink.findFirst({
    where: { tokenHash: hashToken(token), expiresAt: { gt: uow.now } },
    select: { introductionId: true, side: true },
  });
  if (link === null || actor.kind !== "contact") throw new LinkOver();
  if (actor.caseId !== link.introductionId || actor.side !== link.side) throw new LinkOver();
  return actor;
}
