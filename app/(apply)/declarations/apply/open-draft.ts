import { redirect } from "next/navigation";
import { heldDraft } from "@/lib/auth/held-draft";
import { type Draft, getSubmissionOf } from "@/lib/drafts/queries";
import { routes } from "@/lib/routes";

/** The draft of this browser, for a page that asks or shows answers. What was sent cannot be written on any more. */
export async function requireOpenDraft(): Promise<Draft> {
  const draft = await heldDraft();
  if (draft === null) redirect(routes.applyExpired());
  if ((await getSubmissionOf(draft.id)) !== null) redirect(routes.applyDone("yes"));
  return draft;
}
