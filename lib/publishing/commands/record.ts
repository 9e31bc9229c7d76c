import "server-only";
import type { Prisma } from "@/lib/db/generated/client";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { DomainError, RecordNotFound, StaleRecord } from "@/lib/errors";
import { relationsTo } from "@/lib/publishing/permissions";

export type Content = Prisma.ContentGetPayload<Record<string, never>>;

export class AddressTaken extends DomainError {
  override readonly name = "AddressTaken";
  constructor() {
    super("同じ種類のコンテンツに、同じアドレスのものがあります。アドレスの末尾を変えてください。");
  }
}

/** Who stands in no relation to it hears the same as if it did not exist. */
export async function findForChange(uow: UnitOfWork, id: string): Promise<Content> {
  const content = await uow.tx.content.findUnique({ where: { id } });
  if (content === null || relationsTo(uow.actor, content).length === 0) throw new RecordNotFound();
  return content;
}

/** `seenVersion` is the version on the screen the editor decided from. */
export async function updateContent(
  uow: UnitOfWork,
  id: string,
  seenVersion: number,
  changes: Prisma.ContentUncheckedUpdateManyInput,
): Promise<Content> {
  const { count } = await uow.tx.content.updateMany({
    where: { id, version: seenVersion },
    data: { ...changes, version: { increment: 1 }, updatedAt: uow.now },
  });
  if (count === 0) throw new StaleRecord();
  return uow.tx.content.findUniqueOrThrow({ where: { id } });
}

/** An address stays with the content that had it first, also after it was renamed. */
export async function requireFreeAddress(
  uow: UnitOfWork,
  content: Pick<Content, "id" | "kind" | "slug">,
): Promise<void> {
  const [other, past] = await Promise.all([
    uow.tx.content.findUnique({
      where: { kind_slug: { kind: content.kind, slug: content.slug } },
      select: { id: true },
    }),
    uow.tx.contentAddress.findUnique({
      where: { kind_slug: { kind: content.kind, slug: content.slug } },
      select: { contentId: true },
    }),
  ]);
  if ((other && other.id !== content.id) || (past && past.contentId !== content.id)) throw new AddressTaken();
}

/** What the audit keeps of a row. */
export function auditView(content: Content) {
  const { status, version, currentVersionId, publishedVersionId, approvedBy, publishAt, expiresAt } = content;
  return {
    status,
    version,
    currentVersionId,
    publishedVersionId,
    approvedBy,
    publishAt: publishAt?.toISOString() ?? null,
    expiresAt: expiresAt?.toISOString() ?? null,
  };
}
