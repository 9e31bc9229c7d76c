import "server-only";
import { TooManyRequests } from "@/lib/errors";
import { subscriberOf } from "@/lib/rate-limit/address";
import { consume, type LimitName } from "@/lib/rate-limit/limits";
import { clientAddress } from "./browser";

/** Takes one of the visitor's tries, or of `key`'s: the refusal when none is left, null when it may go on. */
export async function overLimit(name: LimitName, key?: string): Promise<TooManyRequests | null> {
  try {
    await consume(name, key ?? subscriberOf(await clientAddress()));
    return null;
  } catch (refusal) {
    if (refusal instanceof TooManyRequests) return refusal;
    throw refusal;
  }
}
