import "server-only";
import { z } from "zod";
import { codeSchema, signInSchema } from "@/lib/accounts/schema";
import type { SessionKey } from "@/lib/accounts/sessions";
import { proveCode, provePassword } from "@/lib/accounts/sign-in";
import { currentBrowser, rememberDevice } from "./browser";

const schema = z.intersection(signInSchema, codeSchema);

/** Both steps in one request, by the same rules and the same tries as the pages; set-up is left to the pages. */
export async function proveBoth(credentials: unknown): Promise<SessionKey | null> {
  const given = schema.safeParse(credentials);
  if (!given.success) return null;
  const browser = await currentBrowser();
  const password = await provePassword(given.data, browser);
  if (!password.ok || password.value.next !== "code") return null;
  const { proof } = password.value;
  const session = await proveCode(proof, given.data.code, browser);
  if (!session.ok) return null;
  await rememberDevice(proof.accountId);
  return session.value;
}
