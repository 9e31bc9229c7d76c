import "server-only";
import { restartedClock } from "@/lib/cases/stops";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { isSame } from "@/lib/drafts/answers";
import { DomainError, StepNotAllowed } from "@/lib/errors";
import { OFFICE_FIELDS } from "@/lib/offices/fields";
import { officeDecidedMail, officeSubmittedMail } from "@/lib/offices/mails";
import { deskColumns } from "./columns";
import type { ResubmitInput } from "./corrections";
import { moveOffice } from "./move";
import { about, notify } from "./notify";
import { findForChange, type Office } from "./record";
import type { Reasoned, SeenOffice } from "./review";
import { lockOwnDraft, nextVersion, versionAnswers } from "./versions";

class NothingChanged extends DomainError {
  override readonly name = "NothingChanged";
  constructor() {
    super("公開中の内容から変わった項目がありません。変更する項目を直してから、もう一度送信してください。");
  }
}

/** 変更の申出 on a published office; the page keeps the published version until the change is approved. */
export async function requestChange(uow: UnitOfWork, { id, draftId, onBehalf }: ResubmitInput): Promise<Office> {
  const { draft, office: before, isSent } = await lockOwnDraft(uow, { id, draftId, purpose: "change" });
  if (isSent) return before;
  const sent = await versionAnswers(uow, before.currentVersionId);
  const channel = onBehalf ?? "web";
  const answers = { ...sent, ...draft.answers };
  const version = await nextVersion(uow, before, { draftId: draft.id, answers, channel });
  if (OFFICE_FIELDS.every(({ name }) => isSame(sent[name] ?? "", version.answers[name] ?? "")))
    throw new NothingChanged();
  const after = await moveOffice(uow, before, "requestChange", {
    seenVersion: before.version,
    channel,
    changes: { ...version.columns, ...restartedClock(uow.now) },
  });
  await notify(uow, after, officeSubmittedMail(about(after)));
  return after;
}

/** 変更の見送り: the published version stays. */
export async function declineChange(uow: UnitOfWork, input: Reasoned): Promise<Office> {
  const after = await backToPublished(uow, input, "declineChange");
  await notify(uow, after, officeDecidedMail({ ...about(after), what: "変更の見送り", reason: input.reason }));
  return after;
}

/** The municipality takes the change back. */
export function dropChange(uow: UnitOfWork, input: SeenOffice): Promise<Office> {
  return backToPublished(uow, input, "dropChange");
}

type Back = SeenOffice & { readonly reason?: string };

/** Without a letter: the published answers are the current ones again. */
async function backToPublished(uow: UnitOfWork, input: Back, action: "declineChange" | "dropChange"): Promise<Office> {
  const before = await findForChange(uow, input.id);
  if (before.publishedVersionId === null) throw new StepNotAllowed();
  const published = await versionAnswers(uow, before.publishedVersionId);
  return moveOffice(uow, before, action, {
    seenVersion: input.version,
    changes: {
      ...deskColumns(before.number, published),
      decidedAt: uow.now,
      currentVersionId: before.publishedVersionId,
    },
    ...(input.reason === undefined ? {} : { reason: input.reason }),
  });
}
