import "server-only";
import type { Channel } from "@/lib/audit/record";
import { restartedClock } from "@/lib/cases/stops";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { DECLARATION_FIELD_NAMES } from "@/lib/declarations/fields";
import { declarationChangePublishedMail, declarationChangeRequestedMail } from "@/lib/declarations/mails/publication";
import { declarationChangedByOfficeMail } from "@/lib/declarations/mails/to-declarer";
import { asText, isSame } from "@/lib/drafts/answers";
import { lockDraft } from "@/lib/drafts/commands";
import { DomainError, NotPermitted, StepNotAllowed } from "@/lib/errors";
import { publicUrl } from "./addresses";
import { deskColumns } from "./columns";
import { currentAnswers } from "./corrections";
import { moveDeclaration } from "./move";
import { about, notify } from "./notify";
import { type Declaration, findForChange } from "./record";
import type { SeenCase } from "./review";
import { sealAnswers } from "./sealing";

export type RequestChangeInput = {
  readonly id: string;
  readonly draftId: string;
  readonly onBehalf?: Extract<Channel, "paper" | "word" | "phone">;
};

/** 変更の申出 on a published declaration; the page keeps the published version until the change is approved. */
export async function requestChange(uow: UnitOfWork, input: RequestChangeInput): Promise<Declaration> {
  const draft = await lockDraft(uow, input.draftId);
  const before = await findForChange(uow, input.id);
  if (draft.caseId !== before.id || draft.purpose !== "change") throw new NotPermitted();
  if ((await uow.tx.submission.findUnique({ where: { key: draft.id } })) !== null) return before;

  const sent = await currentAnswers(uow, before);
  const answers = { ...sent, ...draft.answers };
  const channel = input.onBehalf ?? "web";
  const sealed = await sealAnswers(uow, {
    caseId: before.id,
    number: before.number,
    draftId: draft.id,
    answers,
    channel,
    consents: [],
  });
  if (DECLARATION_FIELD_NAMES.every((name) => isSame(asText(sent[name]), asText(sealed.answers[name])))) {
    throw new DomainError(
      "公開中の内容から変わった項目がありません。変更する項目を直してから、もう一度送信してください。",
    );
  }
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
  const after = await moveDeclaration(uow, before, "requestChange", {
    seenVersion: before.version,
    channel,
    changes: {
      ...deskColumns(before.number, sealed.answers),
      ...restartedClock(uow.now),
      currentVersionId: sealed.id,
    },
  });
  await notify(uow, after, declarationChangeRequestedMail(about(after)));
  return after;
}

/** 変更の公開: the new version takes the place of the old one at the same address. */
export async function approveChange(uow: UnitOfWork, input: SeenCase): Promise<Declaration> {
  const before = await findForChange(uow, input.id);
  const after = await moveDeclaration(uow, before, "approveChange", {
    seenVersion: input.version,
    changes: { publishedVersionId: before.currentVersionId, decidedAt: uow.now, outsideReason: null },
  });
  await notify(uow, after, declarationChangePublishedMail({ ...about(after), url: publicUrl(after.number) }));
  return after;
}

/** 変更の見送り: the published version stays. */
export async function declineChange(
  uow: UnitOfWork,
  input: SeenCase & { readonly reason: string },
): Promise<Declaration> {
  const after = await backToPublished(uow, input, "declineChange");
  await notify(
    uow,
    after,
    declarationChangedByOfficeMail({ ...about(after), what: "変更の見送り", reason: input.reason }),
  );
  return after;
}

/** The declarer takes the change back. */
export async function dropChange(uow: UnitOfWork, input: SeenCase): Promise<Declaration> {
  return backToPublished(uow, input, "dropChange");
}

async function backToPublished(
  uow: UnitOfWork,
  input: SeenCase & { readonly reason?: string },
  action: "declineChange" | "dropChange",
): Promise<Declaration> {
  const before = await findForChange(uow, input.id);
  if (before.publishedVersionId === null) throw new StepNotAllowed();
  const published = await currentAnswers(uow, { ...before, currentVersionId: before.publishedVersionId });
  return moveDeclaration(uow, before, action, {
    seenVersion: input.version,
    changes: {
      ...deskColumns(before.number, published),
      decidedAt: uow.now,
      currentVersionId: before.publishedVersionId,
    },
    ...(input.reason === undefined ? {} : { reason: input.reason }),
  });
}
