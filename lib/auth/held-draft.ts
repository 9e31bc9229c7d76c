import "server-only";
import { DRAFT_DAYS } from "@/lib/drafts/commands";
import { type Draft, getDraftOfDevice } from "@/lib/drafts/queries";
import { putCookie, readCookie, removeCookie } from "./cookie";

const DRAFT_SECONDS = DRAFT_DAYS * 86_400;

/** A browser holds one draft of each form that is filled in without an account. */
export const HELD_FORMS = ["draft", "consultation"] as const;

type HeldForm = (typeof HELD_FORMS)[number];

/** The draft that this browser holds, or null when it holds none or its time is over. */
export async function heldDraft(form: HeldForm = "draft"): Promise<Draft | null> {
  const token = await readCookie(form);
  return token === null ? null : getDraftOfDevice(token);
}

/** Lets this browser hold a draft; the one it held before is left to its mailed links. */
export async function holdDraft(token: string, form: HeldForm = "draft"): Promise<void> {
  await putCookie(form, token, DRAFT_SECONDS);
}

/** The token that this browser gives up, so that the server forgets it too. */
export async function dropHeldDraft(form: HeldForm = "draft"): Promise<string | null> {
  const token = await readCookie(form);
  await removeCookie(form);
  return token;
}

/**
 * After a save the draft lives on for its full time, and so does the cookie. Setting it also drops what the framework
 * keeps of earlier pages, so that Back shows them as they are now.
 */
export async function keepHolding(form: HeldForm = "draft"): Promise<void> {
  const token = await readCookie(form);
  if (token !== null) await holdDraft(token, form);
}
