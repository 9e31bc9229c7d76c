import "server-only";
import type { UnitOfWork } from "@/lib/db/unit-of-work";

/** A draft that was sent has become a procedure of the one that sent it. */
export async function unsent(uow: UnitOfWork, drafts: readonly string[]): Promise<string[]> {
  const sent = await uow.tx.submission.findMany({
    where: { key: { in: [...drafts] } },
    select: { key: true },
    orderBy: { key: "asc" },
    take: Math.max(1, drafts.length),
  });
  const keys = new Set(sent.map(({ key }) => key));
  return drafts.filter((id) => !keys.has(id));
}
