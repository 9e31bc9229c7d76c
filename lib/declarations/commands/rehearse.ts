import "server-only";
import type { Actor } from "@/lib/access/actor";
import { type Attempt, type AttemptOptions, attempt, type UnitOfWork } from "@/lib/db/unit-of-work";
import { DomainError } from "@/lib/errors";
import type { Declaration } from "./record";

export type Letter = { readonly recipient: string; readonly subject: string; readonly body: string };

/** Ends a rehearsal: whatever was written is taken back with the transaction. */
class Rehearsed extends DomainError {
  override readonly name = "Rehearsed";
  constructor(readonly letters: readonly Letter[]) {
    super("");
  }
}

/**
 * Does everything that a command would do and takes it back, to show the letters that would go out: the officer sees the
 * very text, and hears now what would stand in the way later.
 */
export async function rehearse(
  actor: Actor,
  work: (uow: UnitOfWork) => Promise<Pick<Declaration, "id">>,
  options: AttemptOptions,
): Promise<Attempt<readonly Letter[]>> {
  const outcome = await attempt<never>(
    actor,
    async (uow) => {
      const { id } = await work(uow);
      throw new Rehearsed(await lettersOf(uow, id));
    },
    options,
  );
  return !outcome.ok && outcome.error instanceof Rehearsed ? { ok: true, value: outcome.error.letters } : outcome;
}

function lettersOf(uow: UnitOfWork, caseId: string): Promise<Letter[]> {
  return uow.tx.mail.findMany({
    where: { caseId, createdAt: uow.now, status: "QUEUED" },
    select: { recipient: true, subject: true, body: true },
    orderBy: { id: "asc" },
    take: 10,
  });
}
