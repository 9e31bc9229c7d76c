import "server-only";
import { setTimeout } from "node:timers/promises";
import { proveMailbox } from "@/lib/contacts/commands";
import { codeMessage } from "@/lib/contacts/messages";
import { getCodeState } from "@/lib/contacts/queries";
import { requestStatusCode } from "@/lib/contacts/request-code";
import { attempt } from "@/lib/db/unit-of-work";
import { DomainError } from "@/lib/errors";
import { subscriberOf } from "@/lib/rate-limit/address";
import { consume, type LimitName } from "@/lib/rate-limit/limits";
import { clientAddress } from "./browser";
import { awaitedProof, enterCase, MAILBOX_SECONDS } from "./contact";

const visitor = { kind: "visitor" } as const;

/** Longer than the work takes, so that the time of the answer does not tell a known number from an unknown one. */
const ANSWER_MILLISECONDS = 400;

export type Refusal = { readonly message: string };

/** Mails a code to the contact of this number, if it has one, and lets this browser wait for it. */
export async function mailCode(number: string): Promise<Refusal | null> {
  const subscriber = subscriberOf(await clientAddress());
  const refusal = await refusedBy([
    ["status-lookup", subscriber],
    ["code-request", `${number} ${subscriber}`],
    ["code-request-case", number],
  ]);
  if (refusal !== null) return refusal;

  const work = attempt(visitor, (uow) => requestStatusCode(uow, number));
  const [outcome] = await Promise.all([work, setTimeout(ANSWER_MILLISECONDS)]);
  if (!outcome.ok) return outcome.error;
  await awaitedProof.put({ accessId: outcome.value, number }, MAILBOX_SECONDS);
  return null;
}

/** Trades a code for the case; null when this browser now has it. */
export async function enterByCode(accessId: string, code: string): Promise<Refusal | null> {
  const refusal = await refusedBy([["code-attempt", subscriberOf(await clientAddress())]]);
  if (refusal !== null) return refusal;

  const outcome = await attempt(visitor, (uow) => proveMailbox(uow, accessId, code), { trying: "case.proveMailbox" });
  if (!outcome.ok) return outcome.error;
  if (outcome.value === null) return { message: codeMessage(await getCodeState(accessId)) };
  await enterCase(outcome.value.token);
  return null;
}

async function refusedBy(counters: readonly (readonly [LimitName, string])[]): Promise<Refusal | null> {
  try {
    for (const [limit, key] of counters) await consume(limit, key);
    return null;
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
}
