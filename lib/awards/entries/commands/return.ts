import "server-only";
import { entryReturnedMail } from "@/lib/awards/entries/mails";
import { entryForm } from "@/lib/awards/entries/own-form";
import { openRequest } from "@/lib/corrections/commands";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { FieldsRefused, NotPermitted } from "@/lib/errors";
import { callOfEntry } from "./call";
import { moveEntry } from "./move";
import { about, notify } from "./notify";
import { type Entry, findForChange } from "./record";
import type { SeenEntry } from "./withdraw";

export type ReturnInput = SeenEntry & {
  readonly items: readonly { readonly field: string; readonly reason: string }[];
};

/** 修正依頼: names the fields and says why. Only these unlock, and the clock stands until the answer. */
export async function returnEntry(uow: UnitOfWork, input: ReturnInput): Promise<Entry> {
  const before = await findForChange(uow, input.id);
  const { fields, questions } = entryForm(await callOfEntry(uow, before));
  const items = input.items.filter((item) => fields.some(({ name }) => name === item.field));
  if (items.length === 0) throw new FieldsRefused({ ask: "修正を依頼する項目を1つ以上選び、理由を入力してください。" });
  if (uow.actor.kind !== "staff") throw new NotPermitted();

  const after = await moveEntry(uow, before, "return", { seenVersion: input.version });
  await openRequest(uow, {
    flow: "awardEntry",
    caseId: after.id,
    versionId: after.currentVersionId,
    requestedBy: uow.actor.accountId,
    items,
  });
  const asked = items.map(({ field, reason }) => ({ label: questions.label(field), reason }));
  await notify(uow, after, entryReturnedMail({ ...(await about(uow, after)), items: asked }));
  return after;
}
