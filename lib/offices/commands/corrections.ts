import "server-only";
import type { Channel } from "@/lib/audit/record";
import { answerItems, mergeUnlocked } from "@/lib/corrections/answered-items";
import { closeAnswered, findOpenRequest, openRequest } from "@/lib/corrections/commands";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { FieldsRefused, NotPermitted } from "@/lib/errors";
import { fieldLabel, isFieldName } from "@/lib/offices/fields";
import { officeReturnedMail, officeSubmittedMail } from "@/lib/offices/mails";
import { officeQuestions } from "@/lib/offices/unlocking";
import { moveOffice } from "./move";
import { about, notify } from "./notify";
import { findForChange, type Office } from "./record";
import type { SeenOffice } from "./review";
import { lockOwnDraft, nextVersion, versionAnswers } from "./versions";

export type ReturnInput = SeenOffice & {
  readonly items: readonly { readonly field: string; readonly reason: string }[];
};

/** 修正依頼: names the fields and says why. Only these unlock, and the clock stands until the answer. */
export async function returnOffice(uow: UnitOfWork, input: ReturnInput): Promise<Office> {
  const before = await findForChange(uow, input.id);
  const items = input.items.filter((item) => isFieldName(item.field));
  if (items.length === 0)
    throw new FieldsRefused({ fields: "修正を依頼する項目を1つ以上選び、理由を入力してください。" });
  if (uow.actor.kind !== "staff") throw new NotPermitted();

  const action = before.status === "CHANGE_SUBMITTED" ? "returnChange" : "return";
  const after = await moveOffice(uow, before, action, { seenVersion: input.version });
  await openRequest(uow, {
    flow: "office",
    caseId: after.id,
    versionId: after.currentVersionId,
    requestedBy: uow.actor.accountId,
    items,
  });
  const asked = items.map((item) => ({ label: fieldLabel(item.field), reason: item.reason }));
  await notify(uow, after, officeReturnedMail({ ...about(after), items: asked }));
  return after;
}

export type ResubmitInput = {
  readonly id: string;
  readonly draftId: string;
  readonly onBehalf?: Extract<Channel, "paper" | "word" | "phone">;
};

/** 修正の再提出: each asked field must differ or be explained; answers to anything else are not taken. */
export async function resubmitOffice(uow: UnitOfWork, { id, draftId, onBehalf }: ResubmitInput): Promise<Office> {
  const { draft, office: before, isSent } = await lockOwnDraft(uow, { id, draftId, purpose: "correction" });
  if (isSent) return before;
  const action = before.status === "RETURNED" ? "resubmit" : "resubmitChange";
  const request = await findOpenRequest(uow, before.id);
  const sent = await versionAnswers(uow, before.currentVersionId);
  const answers = mergeUnlocked(officeQuestions, sent, draft.answers, request.items);
  const channel = onBehalf ?? "web";
  const version = await nextVersion(uow, before, { draftId: draft.id, answers, channel });
  await closeAnswered(
    uow,
    request.id,
    answerItems(officeQuestions, sent, version.answers, draft.answers, request.items),
  );
  const after = await moveOffice(uow, before, action, {
    seenVersion: before.version,
    channel,
    changes: version.columns,
  });
  await notify(uow, after, officeSubmittedMail(about(after)));
  return after;
}
