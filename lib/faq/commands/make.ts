import "server-only";
import { isGranted } from "@/lib/access/grant";
import { recordAudit } from "@/lib/audit/record";
import { namesLeftIn } from "@/lib/consultations/anonymizing/left";
import { consultationPermissions, relationsTo } from "@/lib/consultations/permissions";
import { visibleTo } from "@/lib/consultations/queries/scope";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { DomainError, FieldsRefused, NotPermitted, RecordNotFound } from "@/lib/errors";
import { releasedAnswers } from "@/lib/faq/answers";
import { knownNames } from "@/lib/faq/queries/known-names";
import type { MakeFaq } from "@/lib/faq/schema";
import { toJapanDay } from "@/lib/japan/dates";
import type { Content } from "@/lib/publishing/commands/record";
import { createFromAnswer } from "@/lib/publishing/commands/write";
import { proposedSlug, slugBase } from "@/lib/publishing/slug";

/**
 * A draft of a frequently asked question out of an answer that went out. The draft knows nothing of the case; the case's
 * record names the draft, and no word of it. Publishing is for others.
 */
export async function makeFaq(uow: UnitOfWork, input: MakeFaq): Promise<Content> {
  const consultation = await findSource(uow, input);
  await requireNoNames(uow, consultation, input);
  const { id, question: title, answer: body, topic, audiences } = input;
  const answers = { title, slug: await freeSlug(uow), topic, audiences, body };
  const { content, isNew } = await createFromAnswer(uow, { id, kind: "FAQ", answers });
  if (!isNew) return content;
  await recordAudit(uow, {
    action: "consultation.makeFaq",
    subject: { kind: "consultation", id: consultation.id },
    after: { contentId: content.id },
  });
  return content;
}

async function findSource(uow: UnitOfWork, { number, messageId }: MakeFaq) {
  const consultation = await uow.tx.consultation.findFirst({
    where: { AND: [visibleTo(uow.actor), { number, erasedAt: null }] },
  });
  if (consultation === null) throw new RecordNotFound();
  const relations = relationsTo(uow.actor, consultation);
  if (!isGranted(consultationPermissions.makeFaq, relations, consultation.status)) throw new NotPermitted();
  const chosen = await uow.tx.threadMessage.count({
    where: { AND: [releasedAnswers(consultation.id), { id: messageId }] },
  });
  if (chosen === 0) throw new DomainError("選んだ回答が見つかりません。回答の一覧から、もう一度選んでください。");
  return consultation;
}

/** Whatever was typed: the names of the case do not pass. */
async function requireNoNames(
  uow: UnitOfWork,
  consultation: Awaited<ReturnType<typeof findSource>>,
  { question, answer }: MakeFaq,
): Promise<void> {
  const known = await knownNames(uow.tx, consultation);
  const faults = Object.entries({ question, answer }).flatMap(([field, text]) => {
    const left = namesLeftIn(text, known);
    return left.length === 0 ? [] : [[field, sentence(field, left)] as const];
  });
  if (faults.length > 0) throw new FieldsRefused(Object.fromEntries(faults));
}

function sentence(field: string, left: readonly string[]): string {
  const label = field === "question" ? "質問" : "回答";
  return `${label}に、この相談の${left.join("、")}が残っています。だれのことか分からない言葉に直してください。`;
}

const SLUGS_MAX = 1000;

/** One after the other, so that two drafts of a day get two addresses. */
async function freeSlug(uow: UnitOfWork): Promise<string> {
  await uow.tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('faq-slug', 0))`;
  const day = toJapanDay(uow.now);
  const where = { kind: "FAQ", slug: { startsWith: slugBase("FAQ", day) } } as const;
  const page = { select: { slug: true }, orderBy: { slug: "asc" }, take: SLUGS_MAX } as const;
  const [present, past] = await Promise.all([
    uow.tx.content.findMany({ where, ...page }),
    uow.tx.contentAddress.findMany({ where, ...page }),
  ]);
  return proposedSlug("FAQ", day, new Set([...present, ...past].map(({ slug }) => slug)));
}
