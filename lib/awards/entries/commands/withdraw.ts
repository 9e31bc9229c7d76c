import "server-only";
import { entryChangedMail } from "@/lib/awards/entries/mails";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { moveEntry } from "./move";
import { about, notify } from "./notify";
import { type Entry, findForChange } from "./record";

export type SeenEntry = { readonly id: string; readonly version: number };
export type Reasoned = SeenEntry & { readonly reason: string };

/** 取下げ: until the deadline it can be taken back. What was sent stays sealed. */
export async function withdrawEntry(uow: UnitOfWork, { id, version, reason }: Reasoned): Promise<Entry> {
  const before = await findForChange(uow, id);
  const after = await moveEntry(uow, before, "withdraw", { seenVersion: version, reason });
  await notify(uow, after, entryChangedMail({ ...(await about(uow, after)), what: "取下げ", reason }));
  return after;
}
