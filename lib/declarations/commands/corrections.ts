import "server-only";
import type { Channel } from "@/lib/audit/record";
import { answerItems, mergeUnlocked } from "@/lib/corrections/answered-items";
import { closeAnswered, findOpenRequest, openRequest } from "@/lib/corrections/commands";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { fieldLabel, isFieldName } from "@/lib/declarations/fields";
import { declarationResubmittedMail, declarationReturnedMail } from "@/lib/declarations/mails/to-declarer";
import { declarationQuestions } from "@/lib/declarations/unlocking";
import { lockDraft } from "@/lib/drafts/commands";
import { FieldsRefused, NotPermitted, RecordNotFound } from "@/lib/errors";
import { readSealed } from "@/lib/receipts/content";
import { deskColumns } from "./columns";
import { moveDeclaration } from "./move";
import { about, notify } from "./notify";
import { type Declaration, findForChange } from "./record";
import type { SeenCase } from "./review";
import { sealAnswers } from "./sealing";

export type ReturnInput = SeenCase & {
  readonly items: readonly { readonly field: string; readonly reason: string }[];
};

/** 修正依頼: names the fields and says why. Only these unlock, and the office's clock stands until the answer. */
export async function returnDeclaration(uow: UnitOfWork, input: ReturnInput): Promise<Declaration> {
  const before = await findForChange(uow, input.id);
  const items = input.items.filter((item) => isFieldName(item.field));
  if (items.length === 0)
    throw new FieldsRefused({ fields: "修正を依頼する項目を1つ以上選び、理由を入力してください。" });
  if (uow.actor.kind !== "staff") throw new NotPermitted();

  const action = before.status === "CHANGE_SUBMITTED" ? "returnChange" : "return";
  const after = await moveDeclaration(uow, before, action, { seenVersion: input.version });
  await openRequest(uow, {
    flow: "declaration",
    caseId: after.id,
    versionId: after.currentVersionId,
    requestedBy: uow.actor.accountId,
    items,
  });
  const asked = items.map((item) => ({ label: fieldLabel(item.field), reason: item.reason }));
  await notify(uow, after, declarationReturnedMail({ ...about(after), items: asked }));
  return after;
}

export type ResubmitInput = {
  readonly id: string;
  readonly draftId: string;
  readonly onBehalf?: Extract<Channel, "paper" | "word" | "phone">;
};

/** 修正の再提出: each asked field must differ or be explained; answers to anything else are not taken. */
export async function resubmitDeclaration(uow: UnitOfWork, input: ResubmitInput): Promise<Declaration> {
  const draft = await lockDraft(uow, input.draftId);
  const before = await findForChange(uow, input.id);
  if (draft.caseId !== before.id || draft.purpose !== "correction") throw new NotPermitted();
  if ((await uow.tx.submission.findUnique({ where: { key: draft.id } })) !== null) return before;
  const action = before.status === "RETURNED" ? "resubmit" : "resubmitChange";
  const request = await findOpenRequest(uow, before.id);
  const sent = await currentAnswers(uow, before);
  const answers = mergeUnlocked(declarationQuestions, sent, draft.answers, request.items);
  const channel = input.onBehalf ?? "web";
  const sealed = await sealAnswers(uow, {
    caseId: before.id,
    number: before.number,
    draftId: draft.id,
    answers,
    channel,
    consents: [],
  });
  await closeAnswered(
    uow,
    request.id,
    answerItems(declarationQuestions, sent, sealed.answers, draft.answers, request.items),
  );
  await uow.tx.submission.create({
    data: {
      key: draft.id,
      flow: "declaration",
      caseId: before.id,
      number: before.number,
      contentHash: sealed.sha256,
      createdAt: uow.now,
    },
  });
  const after = await moveDeclaration(uow, before, action, {
    seenVersion: before.version,
    channel,
    changes: { ...deskColumns(before.number, sealed.answers), currentVersionId: sealed.id },
  });
  await notify(uow, after, declarationResubmittedMail(about(after)));
  return after;
}

export async function currentAnswers(uow: UnitOfWork, declaration: Declaration) {
  const version = await uow.tx.sealedVersion.findUnique({
    where: { id: declaration.currentVersionId },
    select: { content: true },
  });
  if (version === null) throw new RecordNotFound();
  return readSealed(version.content).answers;
}
