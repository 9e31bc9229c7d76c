import "server-only";
import type { Visitor } from "@/lib/access/actor";
import { endContactSession } from "@/lib/contacts/commands";
import { perform } from "@/lib/db/unit-of-work";
import { removeDevice } from "@/lib/drafts/commands";
import { leaveCase } from "./contact";
import { dropHeldDraft, HELD_FORMS, heldDraft } from "./held-draft";

const browser: Visitor = { kind: "visitor" };

/**
 * Ends what this browser was let into from My page: the case and the drafts of an organisation. A draft that was begun
 * without My page belongs to whoever writes it, and stays.
 */
export async function letGoOfWork(): Promise<void> {
  const contact = await leaveCase();
  if (contact !== null) await perform(browser, (uow) => endContactSession(uow, contact));
  for (const form of HELD_FORMS) {
    const draft = await heldDraft(form);
    if (draft !== null && draft.organizationId === null) continue;
    const token = await dropHeldDraft(form);
    if (token !== null) await perform(browser, (uow) => removeDevice(uow, token));
  }
}
