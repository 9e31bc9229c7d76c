import type { Attempt } from "@/lib/db/unit-of-work";
import { DomainError } from "@/lib/errors";

/** Proving oneself hashes between its transactions; a refusal on the way is an answer all the same. */
export async function outcomeOf<T>(work: () => Promise<T>): Promise<Attempt<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (error instanceof DomainError) return { ok: false, error };
    throw error;
  }
}
