import "server-only";
import { entryChangedMail } from "@/lib/awards/entries/mails";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { requireTaken } from "./arrival";
import { callOfEntry } from "./call";
import { moveEntry } from "./move";
import { about, notify } from "./notify";
import { type Entry, findForChange } from "./record";
import type { SeenEntry } from "./withdraw";

export type ReviveInput = SeenEntry & {
  /** When the request arrived at the server. */
  readonly arrivedAt: Date;
};

/** 取下げの取消し, until the deadline. What was sent before holds again, with the arrival it had; the check begins anew. */
export async function reviveEntry(uow: UnitOfWork, { id, version, arrivedAt }: ReviveInput): Promise<Entry> {
  const before = await findForChange(uow, id);
  const call = await callOfEntry(uow, before);
  await requireTaken(uow, call, { organizationId: before.organizationId, arrivedAt });
  const after = await moveEntry(uow, before, "revive", { seenVersion: version, changes: unchecked });
  const message = entryChangedMail({ ...(await about(uow, after)), what: "取下げの取消し", reason: "" });
  await notify(uow, after, message);
  return after;
}

const unchecked = {
  outsideReason: null,
  checkedBy: null,
  checkedAt: null,
  signedBy: null,
  decidedAt: null,
  reasons: [],
};
