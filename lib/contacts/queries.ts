import "server-only";
import type { Contact } from "@/lib/access/actor";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { hashToken } from "@/lib/drafts/tokens";
import type { CodeState } from "./code-state";
import { CODE_TRIES } from "./limits";

export type ContactSession = { readonly contact: Contact; readonly expiresAt: Date };

/** The case whose mailbox this browser proved, while the proof holds. */
export async function getContactSession(token: string): Promise<ContactSession | null> {
  const session = await db.contactSession.findUnique({ where: { tokenHash: hashToken(token) } });
  if (session === null || session.expiresAt <= clock.now() || session.flow !== "declaration") return null;
  return {
    contact: { kind: "contact", flow: session.flow, caseId: session.caseId },
    expiresAt: session.expiresAt,
  };
}

export async function getContact(token: string): Promise<Contact | null> {
  return (await getContactSession(token))?.contact ?? null;
}

/** What can still be done with a code. Known for every code that was asked for, also where there is no case. */
export async function getCodeState(accessId: string): Promise<CodeState> {
  const code = await db.accessCode.findUnique({ where: { id: accessId } });
  if (code === null || code.expiresAt <= clock.now()) return { state: "expired" };
  if (code.usedAt !== null) return { state: "used" };
  const triesLeft = CODE_TRIES - code.attempts;
  return triesLeft > 0 ? { state: "open", triesLeft } : { state: "spent" };
}
