import "server-only";
import { z } from "zod";
import { CONTACT_SAVING_HOURS } from "@/lib/contacts/limits";
import { type ContactSession, getContactSession } from "@/lib/contacts/queries";
import { putCookie, readCookie, removeCookie } from "./cookie";
import { sealedCookie } from "./sealed-cookie";

/** Longer than a code holds, so that the page can say that the code is too old and offer another one. */
export const MAILBOX_SECONDS = 60 * 60;

/** Between number and code. It says nothing about whether there is such a case. */
export const awaitedProof = sealedCookie(
  "mailbox",
  "mailbox proof",
  z.object({ accessId: z.uuid(), number: z.string() }),
);

/** The case that this browser may see, and until when. */
export async function currentContact(): Promise<ContactSession | null> {
  const session = await recentContact();
  return session === null || session.isOver ? null : session;
}

/** For saving what was typed while the time ran out. Who only has this is shown nothing. */
export async function recentContact(): Promise<ContactSession | null> {
  const token = await readCookie("contact");
  return token === null ? null : getContactSession(token);
}

export async function enterCase(token: string): Promise<void> {
  await putCookie("contact", token, CONTACT_SAVING_HOURS * 3600);
  await awaitedProof.remove();
}

/** The token of the session that ends, so that the server forgets it too. */
export async function leaveCase(): Promise<string | null> {
  const token = await readCookie("contact");
  await removeCookie("contact");
  return token;
}
