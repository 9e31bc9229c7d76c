import "server-only";
import type { Visitor } from "@/lib/access/actor";
import { type Attempt, attempt, type UnitOfWork } from "@/lib/db/unit-of-work";
import { lockDraft } from "@/lib/drafts/commands";
import { type Draft, getSubmissionOf } from "@/lib/drafts/queries";
import { requireSeen } from "@/lib/drafts/seen";
import { requireSender } from "@/lib/organizations/commands/sender";
import { currentMember } from "./member";
import { overLimit } from "./visitor-limit";

type Numbered = { readonly number: string };

type Sending = {
  /** The save that the page showed. */
  readonly seen: number;
  readonly trying: string;
  readonly labelOf: (field: string) => string;
  readonly submit: (uow: UnitOfWork, draftId: string) => Promise<Numbered>;
};

const visitor: Visitor = { kind: "visitor" };

/**
 * Sends what the page showed of the draft that this browser holds. A repeat finds what was sent before and gets the same
 * number. A draft begun from My page is sent by the member who is signed in, and by nobody without My page.
 */
export async function sendHeldDraft(
  draft: Draft,
  { seen, trying, labelOf, submit }: Sending,
): Promise<Attempt<Numbered>> {
  const earlier = await getSubmissionOf(draft.id);
  if (earlier !== null) return { ok: true, value: earlier };
  const refusal = await overLimit("submit");
  if (refusal !== null) return { ok: false, error: refusal };
  const sender = draft.organizationId === null ? visitor : ((await currentMember()) ?? visitor);
  const send = async (uow: UnitOfWork) => {
    // Before the draft, in the order of whoever throws it away.
    await requireSender(uow, draft.organizationId);
    requireSeen(await lockDraft(uow, draft.id), seen, labelOf);
    return submit(uow, draft.id);
  };
  return attempt(sender, send, { trying, subjectId: draft.id });
}
