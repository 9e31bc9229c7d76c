import "server-only";
import type { Prisma } from "@/lib/db/generated/client";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { DomainError } from "@/lib/errors";

type Reader = Pick<Prisma.TransactionClient, "awardShowcaseAnswer">;

/** What the winner said last; null while nothing was. */
export function lastAnswer(reader: Reader, entryId: string) {
  return reader.awardShowcaseAnswer.findFirst({
    where: { entryId },
    orderBy: { ordinal: "desc" },
    select: { ordinal: true, isConsent: true, answeredAt: true },
  });
}

/** Whether a content may be public as far as a winner has a say in it: most contents are about no entry at all. */
export async function isConsented({ tx }: UnitOfWork, contentId: string): Promise<boolean> {
  const link = await tx.awardCaseStudy.findUnique({ where: { contentId }, select: { entryId: true } });
  return link === null || ((await lastAnswer(tx, link.entryId))?.isConsent ?? false);
}

export async function requireConsent(uow: UnitOfWork, contentId: string): Promise<void> {
  if (await isConsented(uow, contentId)) return;
  throw new DomainError(
    "受賞者が、事例として公開することへの同意を取り消しています。この事例は公開できません。表彰担当に確認してください。",
  );
}
