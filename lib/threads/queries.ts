import "server-only";
import { clock } from "@/lib/clock";
import { hashToken } from "@/lib/crypto/tokens";
import { db } from "@/lib/db/client";

/** Whether a mailed link still opens something. Asking opens nothing. */
export async function isOpenThreadLink(token: string): Promise<boolean> {
  if (token === "") return false;
  const where = { tokenHash: hashToken(token), expiresAt: { gt: clock.now() } };
  return (await db.threadLink.count({ where })) > 0;
}
