import { visitor } from "@/app/(apply)/declarations/apply/procedure";
import { currentMember } from "@/lib/auth/member";
import { overLimit } from "@/lib/auth/visitor-limit";
import { type Attempt, attempt } from "@/lib/db/unit-of-work";
import { type Submitted, submitDeclaration } from "@/lib/declarations/commands/submit";
import { CONSENT_KEYS } from "@/lib/declarations/consents";
import { fieldLabel } from "@/lib/declarations/fields";
import { changedSince } from "@/lib/drafts/answers";
import { lockDraft } from "@/lib/drafts/commands";
import { type Draft, getSubmissionOf } from "@/lib/drafts/queries";
import { StaleRecord } from "@/lib/errors";

/** Sends what the page showed. A repeat finds what was sent before and gets the same number. */
export async function submitDraft(draft: Draft, seen: number): Promise<Attempt<Pick<Submitted, "number">>> {
  const earlier = await getSubmissionOf(draft.id);
  if (earlier !== null) return { ok: true, value: earlier };
  const refusal = await overLimit("submit");
  if (refusal !== null) return { ok: false, error: refusal };
  const sender = draft.organizationId === null ? visitor : ((await currentMember()) ?? visitor);
  return attempt(
    sender,
    async (uow) => {
      const now = await lockDraft(uow, draft.id);
      if (now.version !== seen) throw new StaleRecord(Object.keys(changedSince(now, seen)).map(fieldLabel));
      return submitDeclaration(uow, { draftId: draft.id, consents: CONSENT_KEYS });
    },
    { trying: "declaration.submit", subjectId: draft.id },
  );
}
