import "server-only";
import { z } from "zod";
import { sealedCookie } from "@/lib/auth/sealed-cookie";
import { TooManyRequests } from "@/lib/errors";
import { consume } from "@/lib/rate-limit/limits";
import { ProviderProblem } from "./problem";
import { PROVIDERS } from "./providers";

export const ATTEMPT_SECONDS = 10 * 60;

/** The same answer a second time: nobody does that by accident, so it is recorded. */
export const REPLAYED = "ANSWER_REPLAYED";

const owner = z.object({ accountId: z.uuid(), sessionId: z.uuid() });

const attemptSchema = z.object({
  provider: z.enum(PROVIDERS),
  issuer: z.string(),
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  /** Where the person was going. */
  next: z.string(),
  /** Whose account the identity is to be linked with; absent when somebody signs in. */
  link: owner.optional(),
});

export type ProviderAttempt = z.output<typeof attemptSchema>;

/** Ties an attempt to the browser that began it. */
export const heldAttempt = sealedCookie("provider", "provider attempt", attemptSchema);

/** A signed-in person who has just shown the second factor, in order to link an identity. */
export const heldLinking = sealedCookie("linking", "identity link", owner);

/** An answer counts once, also when browser and address are copied: the counter is in the database. */
export async function spendAttempt({ state }: ProviderAttempt): Promise<void> {
  try {
    await consume("provider-answer", state);
  } catch (error) {
    throw error instanceof TooManyRequests ? new ProviderProblem("lapsed", REPLAYED) : error;
  }
}
