import { encode } from "next-auth/jwt";
import type { Member } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { secret } from "@/lib/env";

/** What the browser of this member holds. */
export async function sessionOf({ accountId, sessionId }: Member): Promise<string> {
  const { sessionVersion } = await db.account.findUniqueOrThrow({ where: { id: accountId } });
  return encode({ token: { sid: sessionId, sv: sessionVersion }, secret: secret() });
}
