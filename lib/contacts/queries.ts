import "server-only";
import type { Contact } from "@/lib/access/actor";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { hashToken } from "@/lib/drafts/tokens";

/** The case whose mailbox this browser proved, while the proof holds. */
export async function getContact(token: string): Promise<Contact | null> {
  const session = await db.contactSession.findUnique({ where: { tokenHash: hashToken(token) } });
  if (session === null || session.expiresAt <= clock.now() || session.flow !== "declaration") return null;
  return { kind: "contact", flow: session.flow, caseId: session.caseId };
}
