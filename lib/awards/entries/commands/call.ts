import "server-only";
import type { Call } from "@/lib/awards/entries/call";
import { findCall, findCallOfEdition } from "@/lib/awards/entries/queries/calls";
import { CallNotFound } from "@/lib/awards/entries/refusals";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { type Answers, asText } from "@/lib/drafts/answers";

/** The call that a draft was begun for; both words were fixed then, and are looked up anew at every write. */
export async function callOfDraft({ tx }: UnitOfWork, answers: Answers): Promise<Call> {
  const wanted = { fiscalYear: Number(asText(answers["fiscalYear"])), category: asText(answers["category"]) };
  const call = await findCall(wanted, tx);
  if (call === null) throw new CallNotFound();
  return call;
}

export async function callOfEntry(
  { tx }: UnitOfWork,
  entry: { readonly editionId: string; readonly category: string },
): Promise<Call> {
  const call = await findCallOfEdition(entry, tx);
  if (call === null) throw new CallNotFound();
  return call;
}
