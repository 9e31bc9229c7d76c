import { visitor } from "@/app/(apply)/declarations/apply/procedure";
import { heldDraft, holdDraft } from "@/lib/auth/held-draft";
import { overLimit } from "@/lib/auth/visitor-limit";
import { type Attempt, attempt } from "@/lib/db/unit-of-work";
import { FORM_VERSION } from "@/lib/declarations/fields";
import { addDevice, openDraft } from "@/lib/drafts/commands";
import type { Draft } from "@/lib/drafts/queries";

export type DraftForWrite = {
  readonly draft: Draft;
  /** The one this page was opened with is gone: what stands in the page begins a new one. */
  readonly isNew: boolean;
};

/** Opens an empty draft and lets this browser hold it. */
export async function beginDraft(): Promise<Attempt<Draft>> {
  const refusal = await overLimit("draft-open");
  if (refusal !== null) return { ok: false, error: refusal };
  const outcome = await attempt(visitor, async (uow) => {
    const draft = await openDraft(uow, { flow: "declaration", purpose: "apply", formVersion: FORM_VERSION });
    return { draft, token: await addDevice(uow, draft.id) };
  });
  if (!outcome.ok) return outcome;
  await holdDraft(outcome.value.token);
  return { ok: true, value: outcome.value.draft };
}

/** The held draft; when its time ended while somebody was typing, a new one that takes what was typed. */
export async function draftForWrite(): Promise<Attempt<DraftForWrite>> {
  const draft = await heldDraft();
  if (draft !== null) return { ok: true, value: { draft, isNew: false } };
  const begun = await beginDraft();
  return begun.ok ? { ok: true, value: { draft: begun.value, isNew: true } } : begun;
}
