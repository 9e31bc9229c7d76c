import "server-only";
import { z } from "zod";
import type { Staff } from "@/lib/access/actor";
import { PASSKEY_SECONDS } from "@/lib/accounts/limits";
import { sealedCookie } from "@/lib/auth/sealed-cookie";
import { overLimit } from "@/lib/auth/visitor-limit";

const asked = z.object({
  challenge: z.string(),
  use: z.enum(["sign-in", "second step", "registration"]),
  /** Whose passkey is asked for; null where the device says so. */
  accountId: z.uuid().nullable(),
});

type Asked = z.output<typeof asked>;

/** Ties a challenge to the browser and to what it is for. */
const heldChallenge = sealedCookie("passkey", "passkey challenge", asked);

export function holdChallenge(challenge: Asked): Promise<void> {
  return heldChallenge.put(challenge, PASSKEY_SECONDS);
}

/** The challenge, once: also when browser and cookie are copied, since the counter is in the database. */
export async function takeChallenge(use: Asked["use"], accountId: string | null): Promise<string | null> {
  const held = await heldChallenge.read();
  if (held === null || held.use !== use || held.accountId !== accountId) return null;
  await heldChallenge.remove();
  return (await overLimit("passkey-answer", held.challenge)) === null ? held.challenge : null;
}

const PROOF_SECONDS = 10 * 60;

/** A signed-in person who has just shown the second factor, in order to add a passkey or to remove one. */
const heldProof = sealedCookie(
  "passkeyProof",
  "passkey change",
  z.object({ accountId: z.uuid(), sessionId: z.uuid() }),
);

export function holdProof({ accountId, sessionId }: Staff): Promise<void> {
  return heldProof.put({ accountId, sessionId }, PROOF_SECONDS);
}

/** In this session alone: adding and removing begin a new one, so that each takes a proof of its own. */
export async function isProved({ accountId, sessionId }: Staff): Promise<boolean> {
  const proof = await heldProof.read();
  return proof?.accountId === accountId && proof.sessionId === sessionId;
}

export function dropProof(): Promise<void> {
  return heldProof.remove();
}
