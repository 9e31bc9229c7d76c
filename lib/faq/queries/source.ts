import "server-only";
import type { Staff } from "@/lib/access/actor";
import { isGranted } from "@/lib/access/grant";
import { recordAudit } from "@/lib/audit/record";
import { consultationPermissions, relationsTo } from "@/lib/consultations/permissions";
import { visibleTo } from "@/lib/consultations/queries/scope";
import { db } from "@/lib/db/client";
import { recordLook } from "@/lib/db/unit-of-work";
import { releasedAnswers } from "@/lib/faq/answers";
import { readSealed, type SealedContent } from "@/lib/receipts/content";
import { knownNames } from "./known-names";

const ANSWERS_MAX = 50;

/**
 * A consultation as a source of a question: what was asked, and what was answered to it. Reading it is recorded.
 * One whose personal data was erased is none: nobody knows any more which names to take out.
 */
export async function getFaqSource(staff: Staff, number: string) {
  const consultation = await db.consultation.findFirst({
    where: { AND: [visibleTo(staff), { number, erasedAt: null }] },
  });
  if (consultation === null) return null;
  const { id, status, subject, topics, entrance } = consultation;
  if (!isGranted(consultationPermissions.makeFaq, relationsTo(staff, consultation), status)) return null;
  const [messages, known, sealed] = await Promise.all([
    db.threadMessage.findMany({
      where: releasedAnswers(id),
      select: { id: true, kind: true, body: true, releasedAt: true, createdAt: true },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      take: ANSWERS_MAX,
    }),
    knownNames(db, consultation),
    db.sealedVersion.findUnique({ where: { id: consultation.currentVersionId }, select: { content: true } }),
  ]);
  await recordLook(staff, (uow) =>
    recordAudit(uow, { action: "consultation.view", subject: { kind: "consultation-reads", id } }),
  );
  return {
    number,
    subject,
    details: sealed === null ? "" : askedIn(readSealed(sealed.content)),
    topic: topics[0] ?? "",
    entrance,
    answers: messages.map(({ releasedAt, createdAt, ...message }) => ({ ...message, sentAt: releasedAt ?? createdAt })),
    known,
  };
}

export type FaqSource = NonNullable<Awaited<ReturnType<typeof getFaqSource>>>;

function askedIn({ rows }: SealedContent): string {
  return rows.find(({ field }) => field === "content")?.value ?? "";
}
