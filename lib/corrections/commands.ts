import "server-only";
import { randomUUID } from "node:crypto";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { StepNotAllowed } from "@/lib/errors";
import type { AnsweredItem } from "./answered-items";

export type Asking = {
  readonly flow: string;
  readonly caseId: string;
  /** The sealed version that the questions are about. */
  readonly versionId: string;
  readonly requestedBy: string;
  readonly items: readonly { readonly field: string; readonly reason: string }[];
};

/** The next round of questions about a case. Whoever calls has asked the workflow. */
export async function openRequest(uow: UnitOfWork, { items, ...asking }: Asking): Promise<void> {
  const round = 1 + (await uow.tx.correctionRequest.count({ where: { caseId: asking.caseId } }));
  await uow.tx.correctionRequest.create({
    data: {
      ...asking,
      round,
      requestedAt: uow.now,
      items: { create: items.map((item, position) => ({ id: randomUUID(), position, ...item })) },
    },
    select: { id: true },
  });
}

/** The round that waits for an answer. */
export async function findOpenRequest(uow: UnitOfWork, caseId: string) {
  const request = await uow.tx.correctionRequest.findFirst({
    where: { caseId, answeredAt: null, closedAt: null },
    include: { items: { orderBy: { position: "asc" } } },
    orderBy: { round: "desc" },
  });
  if (request === null) throw new StepNotAllowed();
  return request;
}

export async function closeAnswered(uow: UnitOfWork, requestId: string, items: readonly AnsweredItem[]): Promise<void> {
  for (const { id, ...result } of items) await uow.tx.correctionItem.update({ where: { id }, data: result });
  await uow.tx.correctionRequest.update({
    where: { id: requestId },
    data: { answeredAt: uow.now, closedAt: uow.now },
  });
}
