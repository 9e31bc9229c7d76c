import "server-only";
import { setTimeout } from "node:timers/promises";
import { z } from "zod";
import { requestStatusCode } from "@/lib/contacts/request-code";
import { attempt } from "@/lib/db/unit-of-work";
import { subscriberOf } from "@/lib/rate-limit/address";
import { clientAddress } from "./browser";
import { MAILBOX_SECONDS } from "./contact";
import type { Refusal } from "./mailbox";
import { sealedCookie } from "./sealed-cookie";
import { overLimit } from "./visitor-limit";

const visitor = { kind: "visitor" } as const;

const ANSWER_MILLISECONDS = 400;

/** Between the number of a record and the code mailed to its contact. Apart from the proof of the status pages. */
export const awaitedClaim = sealedCookie(
  "claim",
  "mailbox proof",
  z.object({ accessId: z.uuid(), number: z.string(), purpose: z.literal("claim") }),
);

/** Mails a code to the contact of this number, if it has one: same limits, same answer and same time for every number. */
export async function mailClaimCode(number: string): Promise<Refusal | null> {
  const subscriber = subscriberOf(await clientAddress());
  const refusal =
    (await overLimit("status-lookup", subscriber)) ??
    (await overLimit("code-request", `${number} ${subscriber}`)) ??
    (await overLimit("code-request-case", number));
  if (refusal !== null) return refusal;
  const work = attempt(visitor, (uow) => requestStatusCode(uow, number));
  const [outcome] = await Promise.all([work, setTimeout(ANSWER_MILLISECONDS)]);
  if (!outcome.ok) return outcome.error;
  await awaitedClaim.put({ accessId: outcome.value, number, purpose: "claim" }, MAILBOX_SECONDS);
  return null;
}
