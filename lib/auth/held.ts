import "server-only";
import { z } from "zod";
import { sealedCookie } from "./sealed-cookie";

const enrolment = z.object({ secret: z.string(), recoveryCodes: z.array(z.string()).readonly() });

/** Time to read a code off a phone, and to install an authenticator in the first place. */
export const PENDING_SECONDS = 5 * 60;
export const SETUP_SECONDS = 20 * 60;
export const DEVICE_SECONDS = 180 * 86_400;
const HANDOVER_SECONDS = 10 * 60;

/** Between password and second factor: somebody who is nobody yet. */
export const pendingSignIn = sealedCookie(
  "pending",
  "pending sign-in",
  z.object({
    proof: z.object({ accountId: z.uuid(), sessionVersion: z.number().int() }),
    /** Where the person was going. */
    next: z.string(),
    /** Present when this sign-in leads through set-up. */
    enrolment: enrolment.optional(),
  }),
);

/** A new authenticator that a signed-in person was shown and has not confirmed. */
export const pendingRenewal = sealedCookie("enrolment", "enrolment", z.object({ accountId: z.uuid(), enrolment }));

/** A browser in which somebody signed in before. It opens nothing: it only has tries of its own. */
export const knownDevice = sealedCookie(
  "device",
  "known device",
  z.object({ id: z.string(), accountIds: z.array(z.uuid()) }),
);

const handover = sealedCookie("handover", "handover", z.object({ accountId: z.uuid(), password: z.string() }));

/** A one-time password to hand over: shown for some minutes to the administrator who made it, and stored nowhere. */
export function holdHandover(accountId: string, password: string): Promise<void> {
  return handover.put({ accountId, password }, HANDOVER_SECONDS);
}

export async function readHandover(accountId: string): Promise<string | null> {
  const held = await handover.read();
  return held?.accountId === accountId ? held.password : null;
}
