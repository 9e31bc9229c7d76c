import "server-only";
import { detectForEntry } from "@/lib/awards/conflicts/commands/detect";
import { entryReceivedMail } from "@/lib/awards/entries/mails";
import { entryForm } from "@/lib/awards/entries/own-form";
import { syncPartners } from "@/lib/awards/partners/commands/sync";
import { answerItems, mergeUnlocked } from "@/lib/corrections/answered-items";
import { closeAnswered, findOpenRequest } from "@/lib/corrections/commands";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { formatDateTime } from "@/lib/japan/dates";
import { callOfEntry } from "./call";
import { requireEligible } from "./eligible";
import { moveEntry } from "./move";
import { about, notify } from "./notify";
import type { Entry } from "./record";
import type { OnBehalf } from "./submit";
import { lockOwnDraft, nextVersion, versionAnswers } from "./versions";

export type ResubmitInput = { readonly id: string; readonly draftId: string; readonly onBehalf?: OnBehalf };

/**
 * 修正の再提出: each asked field must differ or be explained; answers to anything else are not taken. The office asked for it, so
 * no deadline stands against it, and the arrival that was judged stays the one that counts.
 */
export async function resubmitEntry(uow: UnitOfWork, { id, draftId, onBehalf }: ResubmitInput): Promise<Entry> {
  const { draft, entry: before, isSent } = await lockOwnDraft(uow, { id, draftId, purpose: "correction" });
  if (isSent) return before;
  const call = await callOfEntry(uow, before);
  const { questions } = entryForm(call);
  const request = await findOpenRequest(uow, before.id);
  const sent = await versionAnswers(uow, before.currentVersionId);
  const merged = mergeUnlocked(questions, sent, draft.answers, request.items);
  const channel = onBehalf ?? "web";
  const { answers, columns, ownMunicipality } = await nextVersion(uow, before, {
    ...{ draftId: draft.id, call, answers: merged, channel },
  });
  await closeAnswered(uow, request.id, answerItems(questions, sent, answers, draft.answers, request.items));
  await requireEligible(uow, { call, answers, ownMunicipality, at: before.arrivedAt });
  const after = await moveEntry(uow, before, "resubmit", { seenVersion: before.version, channel, changes: columns });
  await syncPartners(uow, after, { answers, before: sent });
  await detectForEntry(uow, after.id);
  const words = { what: "応募内容の修正", arrived: formatDateTime(uow.now), verdict: "事務局が確認します。" };
  await notify(uow, after, entryReceivedMail({ ...(await about(uow, after)), ...words }));
  return after;
}
