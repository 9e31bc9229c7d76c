import "server-only";
import { hashToken, newToken } from "@/lib/crypto/tokens";
import type { MatchSide } from "@/lib/db/generated/enums";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { daysAfter } from "@/lib/durations";
import { baseUrl } from "@/lib/env";
import { LINK_DAYS } from "@/lib/matching/limits";
import { routes } from "@/lib/routes";

/** The address for a letter, for one introduction and one side. Earlier letters keep theirs. */
export async function issueLink(uow: UnitOfWork, introductionId: string, side: MatchSide): Promise<string> {
  const token = newToken();
  await uow.tx.introductionLink.create({
    data: {
      tokenHash: hashToken(token),
      introductionId,
      side,
      createdAt: uow.now,
      expiresAt: daysAfter(uow.now, LINK_DAYS),
    },
    select: { tokenHash: true },
  });
  return `${baseUrl()}${routes.introduction(token)}`;
}

/** Daily job: what can no longer be used. */
export async function clearOldIntroductionLinks(uow: UnitOfWork): Promise<void> {
  await uow.tx.introductionLink.deleteMany({ where: { expiresAt: { lte: uow.now } } });
}
