import "server-only";
import { z } from "zod";
import { clock } from "@/lib/clock";
import type { Purpose } from "@/lib/crypto/keys";
import { seal, unseal } from "@/lib/crypto/sealed";
import { putCookie, readCookie, removeCookie } from "./cookie";
import type { CookieUse } from "./cookie-names";

type Sealed<Value> = {
  readonly read: () => Promise<Value | null>;
  readonly put: (value: Value, seconds: number) => Promise<void>;
  readonly remove: () => Promise<void>;
};

/** A value kept by the browser, which can neither read nor change nor prolong it. */
export function sealedCookie<Value>(use: CookieUse, purpose: Purpose, schema: z.ZodType<Value>): Sealed<Value> {
  const envelope = z.object({ until: z.number(), value: schema });
  return {
    async read() {
      const sealed = await readCookie(use);
      const text = sealed === null ? null : unseal(purpose, sealed);
      if (text === null) return null;
      const opened = envelope.safeParse(JSON.parse(text));
      return opened.success && opened.data.until > clock.now().getTime() ? opened.data.value : null;
    },
    put(value, seconds) {
      const until = clock.now().getTime() + seconds * 1000;
      return putCookie(use, seal(purpose, JSON.stringify({ until, value })), seconds);
    },
    remove: () => removeCookie(use),
  };
}
