import "server-only";
import { detectForEntry } from "@/lib/awards/conflicts/commands/detect";
import { NothingAmended } from "@/lib/awards/entries/refusals";
import { syncPartners } from "@/lib/awards/partners/commands/sync";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { type Answers, isSame } from "@/lib/drafts/answers";
import { requireTaken } from "./arrival";
import { callOfEntry } from "./call";
import { requireEligible } from "./eligible";
import { moveEntry } from "./move";
import { requireAgreed, type SubmitInput, tellReceived } from "./submit";
import { lockOwnDraft, nextVersion, versionAnswers } from "./versions";

export type AmendInput = SubmitInput & { readonly id: string };

/** 差し替え, until the deadline: the whole entry is sent anew, and this send is the one that holds. */
export async function amendEntry(uow: UnitOfWork, { id, draftId, arrivedAt, isAgreed, onBehalf }: AmendInput) {
  const { draft, entry: before, isSent } = await lockOwnDraft(uow, { id, draftId, purpose: "change" });
  if (isSent) return before;
  const call = await callOfEntry(uow, before);
  const arrived = await requireTaken(uow, call, { organizationId: before.organizationId, arrivedAt });
  requireAgreed({ isAgreed });
  const sent = await versionAnswers(uow, before.currentVersionId);
  const channel = onBehalf ?? "web";
  const answers = { ...sent, ...draft.answers };
  const version = await nextVersion(uow, before, { draftId: draft.id, call, answers, channel });
  if (isUnchanged(sent, version.answers)) throw new NothingAmended();
  const { ownMunicipality } = version;
  await requireEligible(uow, { call, answers: version.answers, ownMunicipality, at: arrivedAt });
  const changes = { ...version.columns, ...arrived.columns };
  const after = await moveEntry(uow, before, "amend", { seenVersion: before.version, channel, changes });
  await syncPartners(uow, after, { answers: version.answers, before: sent });
  await detectForEntry(uow, after.id);
  await tellReceived(uow, after, { what: "応募内容の差し替え", arrived });
  return after;
}

function isUnchanged(before: Answers, after: Answers): boolean {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].every((name) => isSame(before[name] ?? "", after[name] ?? ""));
}
