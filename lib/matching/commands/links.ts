import "server-only";
import type { MatchSide } from "@/lib/db/generated/enums";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { hashToken, newToken } from "@/lib/drafts/tokens";
import { baseUrl } from "@/lib/env";
import { LINK_DAYS } from "@/lib/matching/limits";
import { routes } from "@/lib/routes";

const DAY_MS = 86_400_000;

/** The address for a letter, for one introduction and one side. Earlier letters keep theirs. */
export async function issueLink(uow: UnitOfWork, introductionId: string, side: MatchSide): Promise<string> {
  const token = newToken();
  await uow.tx.introductionLink.create({
    data: {
      tokenHash: hashToken(token),
      introductionId,
      side,
      createdAt: uow.now,
      expiresAt: new Date(uow.now.getTime() + LINK_DAYS * DAY_MS),
    },
    select: { tokenHash: true },
  });
  return `${baseUrl()}${routes.introduction(token)}`;
}

/** Daily job: what can no longer be used. */
export async function clearOldIntroductionLinks(uow: UnitOfWork): Promise<void> {
  await uow.tx.introductionLink.deleteMany({ where: { expiresAt: { lte: uow.now } } });
}
