import "server-only";
import { RateLimiterRes } from "rate-limiter-flexible";
import { keyedHash } from "@/lib/crypto/keys";
import { TooManyRequests } from "@/lib/errors";
import { counter } from "./store";
import { tellRefusal } from "./told-refusals";

type Limit = {
  readonly points: number;
  readonly seconds: number;
  /** Each time the limit is reached within a day, the wait doubles. */
  readonly grows?: boolean;
};

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const LONGEST_WAIT = 8 * HOUR;

/** What may be done how often. The caller names whose counter it is: an address, a network, a case, a mailbox. */
export const limits = {
  /** Per account and network: a stranger elsewhere does not use up the tries of the owner. */
  "sign-in": { points: 10, seconds: 15 * MINUTE, grows: true },
  /** Per account and browser that signed in before: nobody else can use these tries up. */
  "sign-in-device": { points: 10, seconds: 15 * MINUTE, grows: true },
  "sign-in-address": { points: 100, seconds: HOUR },
  /** Per account: reached only with its password, so it cannot be used up by a stranger. */
  "second-factor": { points: 10, seconds: 15 * MINUTE, grows: true },
  "second-factor-device": { points: 10, seconds: 15 * MINUTE, grows: true },
  /** Per account: password or code asked again inside a session. */
  "prove-again": { points: 10, seconds: 15 * MINUTE, grows: true },
  /** Per account: reading the whole record again takes the database's time. */
  "audit-verify": { points: 10, seconds: 10 * MINUTE },
  /** Over the whole portal: refuses nobody, raises an alarm. */
  "sign-in-alarm": { points: 300, seconds: HOUR },
  /** Per address. */
  "auth-api": { points: 60, seconds: MINUTE },
  provider: { points: 120, seconds: MINUTE },
  /** Per answer of a provider: it counts once, and is forgotten after the attempt it belongs to. */
  "provider-answer": { points: 1, seconds: 15 * MINUTE },
  /** Per challenge: what a device says to it counts once. */
  "passkey-answer": { points: 1, seconds: 15 * MINUTE },
  /** Per address: challenges asked for. */
  "passkey-begin": { points: 120, seconds: 10 * MINUTE },
  "status-lookup": { points: 20, seconds: 10 * MINUTE },
  /** Per case and network: a stranger elsewhere does not use up the requests of the declarer. */
  "code-request": { points: 5, seconds: 15 * MINUTE },
  /** Per case, whoever asks: its mailbox is not flooded, and guessing from many networks stays hopeless. */
  "code-request-case": { points: 20, seconds: HOUR },
  "code-attempt": { points: 20, seconds: 15 * MINUTE },
  /** Per mailbox, and per address that asks. */
  "resume-link": { points: 5, seconds: 15 * MINUTE },
  "resume-link-address": { points: 60, seconds: 15 * MINUTE },
  /** Per mailbox and network, per mailbox whoever asks, per address and per network: letters to members. */
  "member-link": { points: 5, seconds: 15 * MINUTE },
  "member-link-mailbox": { points: 20, seconds: HOUR },
  "member-link-address": { points: 30, seconds: 15 * MINUTE },
  "member-link-network": { points: 300, seconds: HOUR },
  "recovery-link": { points: 20, seconds: 15 * MINUTE },
  "member-code": { points: 20, seconds: 15 * MINUTE },
  /** Per account: letters to others and questions to owners. */
  invite: { points: 30, seconds: HOUR },
  register: { points: 10, seconds: HOUR },
  "draft-open": { points: 120, seconds: 10 * MINUTE },
  "receipt-check": { points: 30, seconds: 10 * MINUTE },
  autosave: { points: 240, seconds: 10 * MINUTE },
  upload: { points: 60, seconds: 10 * MINUTE },
  submit: { points: 60, seconds: 10 * MINUTE },
  feedback: { points: 10, seconds: 10 * MINUTE },
  search: { points: 120, seconds: MINUTE },
} as const satisfies Record<string, Limit>;

export type LimitName = keyof typeof limits;

/** Takes one of the tries of `key`; refuses when none is left. Keys are stored as keyed hashes only. */
export async function consume(name: LimitName, key: string): Promise<void> {
  const refusal = await take(name, key);
  if (refusal === null) return;
  tellRefusal(name);
  throw new TooManyRequests(Math.ceil((await wait(name, key, refusal)) / 1000));
}

/** Counts without refusing; true exactly once a period, when the limit is passed. */
export async function passes(name: LimitName, key: string): Promise<boolean> {
  const refusal = await take(name, key);
  return refusal !== null && isFirst(name, refusal);
}

/** Gives one try back: it was not the kind that the limit is for. */
export async function giveBack(name: LimitName, key: string): Promise<void> {
  await counterOf(name).reward(keyedHash("rate limit", key));
}

/** Forgets all tries of `key`, after a success. */
export async function forgive(name: LimitName, key: string): Promise<void> {
  await counterOf(name).delete(keyedHash("rate limit", key));
}

async function take(name: LimitName, key: string): Promise<RateLimiterRes | null> {
  try {
    await counterOf(name).consume(keyedHash("rate limit", key));
    return null;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return refusal;
    throw refusal;
  }
}

async function wait(name: LimitName, key: string, refusal: RateLimiterRes): Promise<number> {
  const limit: Limit = limits[name];
  if (limit.grows !== true || !isFirst(name, refusal)) return refusal.msBeforeNext;
  const hashed = keyedHash("rate limit", key);
  const { consumedPoints: times } = await counter(`${name}-reached`, 1, DAY).penalty(hashed);
  const seconds = Math.min(limit.seconds * 2 ** (times - 1), LONGEST_WAIT);
  await counterOf(name).block(hashed, seconds);
  return seconds * 1000;
}

function isFirst(name: LimitName, refusal: RateLimiterRes): boolean {
  return refusal.consumedPoints === limits[name].points + 1;
}

function counterOf(name: LimitName) {
  const { points, seconds } = limits[name];
  return counter(name, points, seconds);
}
