import "server-only";
import { type ReasonOnCase, reasonsInWords } from "@/lib/awards/entries/reasons";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { FieldsRefused, NotPermitted } from "@/lib/errors";
import { moveEntry } from "./move";
import { type Entry, findForChange } from "./record";
import type { EntryChanges } from "./update";
import type { SeenEntry } from "./withdraw";

/** 審査対象とする案: somebody has read the entry and found nothing against it. A second person has to agree. */
export async function proposeEligible(uow: UnitOfWork, { id, version }: SeenEntry): Promise<Entry> {
  const before = await findForChange(uow, id);
  return moveEntry(uow, before, "proposeEligible", { seenVersion: version, changes: { ...by(uow), reasons: [] } });
}

export type IneligibleInput = SeenEntry & { readonly reasons: readonly ReasonOnCase[] };

/** 対象外とする案: never without a reason. Nothing is told outside before a second person has agreed. */
export async function proposeIneligible(uow: UnitOfWork, { id, version, reasons }: IneligibleInput): Promise<Entry> {
  const before = await findForChange(uow, id);
  if (reasons.length === 0) throw new FieldsRefused({ reasons: "対象外とする理由を1つ以上選んでください。" });
  const { outsideReason } = before;
  return moveEntry(uow, before, "proposeIneligible", {
    seenVersion: version,
    reason: reasonsInWords(reasons),
    changes: { ...by(uow), outsideReason, reasons: reasons.map((reason) => ({ ...reason })) },
  });
}

/** 案の取下げ, by whoever proposed. */
export async function takeBackProposal(uow: UnitOfWork, { id, version }: SeenEntry): Promise<Entry> {
  const before = await findForChange(uow, id);
  return moveEntry(uow, before, "takeBack", { seenVersion: version, changes: unchecked });
}

/** Nobody has found anything yet. */
export const unchecked = { checkedBy: null, checkedAt: null, signedBy: null, decidedAt: null, reasons: [] };

function by({ actor, now }: UnitOfWork): EntryChanges {
  if (actor.kind !== "staff") throw new NotPermitted();
  return { checkedBy: actor.accountId, checkedAt: now };
}
