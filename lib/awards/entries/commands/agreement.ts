import "server-only";
import { entryEligibleMail, entryIneligibleMail } from "@/lib/awards/entries/desk-mails";
import { OwnProposal } from "@/lib/awards/entries/desk-refusals";
import { reasonInWords, reasonsInWords, storedReasons } from "@/lib/awards/entries/reasons";
import { isIn } from "@/lib/awards/entries/workflow";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { NotPermitted } from "@/lib/errors";
import { moveEntry } from "./move";
import { about, notify } from "./notify";
import { unchecked } from "./proposals";
import { type Entry, findForChange } from "./record";
import type { Reasoned, SeenEntry } from "./withdraw";

/** 審査対象の承認, by another person than who proposed it. */
export async function agreeEligible(uow: UnitOfWork, { id, version }: SeenEntry): Promise<Entry> {
  const before = await findForSecond(uow, id);
  const after = await moveEntry(uow, before, "agreeEligible", {
    seenVersion: version,
    changes: { ...signed(uow), outsideReason: null },
  });
  await notify(uow, after, entryEligibleMail(await about(uow, after)));
  return after;
}

/** 対象外の承認. The applicant reads every reason in its words. */
export async function agreeIneligible(uow: UnitOfWork, { id, version }: SeenEntry): Promise<Entry> {
  const before = await findForSecond(uow, id);
  const reasons = storedReasons(before.reasons);
  const after = await moveEntry(uow, before, "agreeIneligible", {
    seenVersion: version,
    reason: reasonsInWords(reasons),
    changes: signed(uow),
  });
  const message = entryIneligibleMail({ ...(await about(uow, after)), reasons: reasons.map(reasonInWords) });
  await notify(uow, after, message);
  return after;
}

/** 差戻し: the reason is for the colleague who proposed, and for nobody outside. */
export async function sendBack(uow: UnitOfWork, { id, version, reason }: Reasoned): Promise<Entry> {
  const before = await findForChange(uow, id);
  const { outsideReason } = before;
  return moveEntry(uow, before, "sendBack", { seenVersion: version, reason, changes: { ...unchecked, outsideReason } });
}

/** The database refuses the same person twice; this refuses first, with a sentence. */
async function findForSecond(uow: UnitOfWork, id: string): Promise<Entry> {
  const before = await findForChange(uow, id);
  const isOwn = uow.actor.kind === "staff" && before.checkedBy === uow.actor.accountId;
  if (isIn("awaitsSecond", before.status) && isOwn) throw new OwnProposal();
  return before;
}

function signed({ actor, now }: UnitOfWork) {
  if (actor.kind !== "staff") throw new NotPermitted();
  return { signedBy: actor.accountId, decidedAt: now };
}
