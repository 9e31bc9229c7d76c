import "server-only";
import { type Actor, asThemselves, viewerOf } from "@/lib/access/actor";
import { recordRefusal } from "@/lib/audit/refusals";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { Busy, DomainError, ViewOnly } from "@/lib/errors";
import { isOverload, retryOnConflict } from "./retry";

export type UnitOfWork = {
  readonly tx: Prisma.TransactionClient;
  readonly actor: Actor;
  readonly now: Date;
  readonly requestId?: string;
};

export type Attempt<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: DomainError };

export type AttemptOptions = {
  /** What was tried, for the record of refusals: a key of the action registry. */
  readonly trying?: string;
  readonly subjectId?: string;
  readonly requestId?: string;
};

/** Everything `work` writes — rows, audit entries, queued mail — commits together or not at all. */
export async function attempt<T>(
  actor: Actor,
  work: (uow: UnitOfWork) => Promise<T>,
  options: AttemptOptions = {},
): Promise<Attempt<T>> {
  const { requestId } = options;
  // The one place where looking as somebody else is kept from changing anything.
  if (viewerOf(actor) !== null) return { ok: false, error: new ViewOnly() };
  try {
    const value = await retryOnConflict(() =>
      db.$transaction(
        (tx) => work({ tx, actor, now: clock.now(), ...(requestId === undefined ? {} : { requestId }) }),
        {
          maxWait: 10_000,
          timeout: 15_000,
        },
      ),
    );
    return { ok: true, value };
  } catch (error) {
    if (isOverload(error)) return { ok: false, error: new Busy() };
    if (!(error instanceof DomainError)) throw error;
    await recordRefusal(actor, error, options);
    return { ok: false, error };
  }
}

/**
 * For the record of a look, which is no act of the person whose screens are looked at: it is written as whoever really sits
 * there.
 */
export function recordLook(actor: Actor, work: (uow: UnitOfWork) => Promise<void>): Promise<void> {
  return perform(asThemselves(actor), work);
}

/** For work that nobody may refuse: seeds, jobs. A refusal there is a defect. */
export async function perform<T>(actor: Actor, work: (uow: UnitOfWork) => Promise<T>): Promise<T> {
  const outcome = await attempt(actor, work);
  if (!outcome.ok) throw outcome.error;
  return outcome.value;
}
