import "server-only";
import type { Contact } from "@/lib/access/actor";
import { clock } from "@/lib/clock";
import { hashToken } from "@/lib/crypto/tokens";
import { db } from "@/lib/db/client";
import type { CodeState } from "./code-state";
import { CODE_TRIES, CONTACT_SAVING_HOURS } from "./limits";

/** Whose contacts come in by a code or a mailed link. */
const FLOWS = ["declaration", "consultation"] as const;

const HOUR_MS = 3_600_000;

export type ContactSession = {
  readonly contact: Contact;
  readonly expiresAt: Date;
  /** The time is over: what was typed can still be saved, and nothing be seen. */
  readonly isOver: boolean;
};

/** The case whose mailbox this browser proved, also for a while after the proof has ended. */
export async function getContactSession(token: string): Promise<ContactSession | null> {
  const session = await db.contactSession.findUnique({ where: { tokenHash: hashToken(token) } });
  const now = clock.now().getTime();
  const flow = FLOWS.find((known) => known === session?.flow);
  if (session === null || flow === undefined) return null;
  const { caseId, accountId, expiresAt } = session;
  if (expiresAt.getTime() + CONTACT_SAVING_HOURS * HOUR_MS <= now) return null;
  const contact: Contact = { kind: "contact", flow, caseId, ...(accountId === null ? {} : { accountId }) };
  return { contact, expiresAt, isOver: expiresAt.getTime() <= now };
}

/** What can still be done with a code. Known for every code that was asked for, also where there is no case. */
export async function getCodeState(accessId: string): Promise<CodeState> {
  const code = await db.accessCode.findUnique({ where: { id: accessId } });
  if (code === null || code.expiresAt <= clock.now()) return { state: "expired" };
  if (code.usedAt !== null) return { state: "used" };
  const triesLeft = CODE_TRIES - code.attempts;
  return triesLeft > 0 ? { state: "open", triesLeft } : { state: "spent" };
}
