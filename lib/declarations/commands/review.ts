import "server-only";
import { isGranted } from "@/lib/access/grant";
import { recordAudit } from "@/lib/audit/record";
import { writeNote } from "@/lib/cases/commands/notes";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import type { CheckItemKey } from "@/lib/declarations/labels";
import { declarationAcceptedMail, declarationRefusedMail } from "@/lib/declarations/mails/to-declarer";
import { declarationPermissions, relationsTo } from "@/lib/declarations/permissions";
import { NotPermitted, StepNotAllowed } from "@/lib/errors";
import { formatDateTime } from "@/lib/japan/dates";
import { requireActiveOwner } from "./hand-over";
import { moveDeclaration } from "./move";
import { about, notify } from "./notify";
import { auditView, type Declaration, findForChange } from "./record";
import { schedulePublishing } from "./schedule";
import { updateDeclaration } from "./update";

export type SeenCase = { readonly id: string; readonly version: number };

/** 確認の開始: whoever takes up a new case becomes its owner. */
export async function startReview(uow: UnitOfWork, input: SeenCase): Promise<Declaration> {
  const before = await findForChange(uow, input.id);
  const owner = uow.actor.kind === "staff" ? { assigneeId: before.assigneeId ?? uow.actor.accountId } : {};
  const after = await moveDeclaration(uow, before, "startReview", { seenVersion: input.version, changes: owner });
  await requireActiveOwner(uow, after.assigneeId);
  return after;
}

/** 担当者: an active colleague with the duty, or nobody. */
export async function assignDeclaration(
  uow: UnitOfWork,
  input: SeenCase & { readonly assigneeId: string | null },
): Promise<Declaration> {
  const before = await findForReview(uow, input.id);
  await requireActiveOwner(uow, input.assigneeId);
  const after = await updateDeclaration(uow, before.id, input.version, { assigneeId: input.assigneeId });
  await requireActiveOwner(uow, after.assigneeId);
  await recordAudit(uow, {
    action: "declaration.assign",
    subject: { kind: "declaration", id: after.id },
    before: auditView(before),
    after: auditView(after),
  });
  return after;
}

export type AcceptInput = SeenCase & {
  readonly publishAt: Date | null;
  /** When the publication follows at once, and its letter says everything. */
  readonly isQuiet?: true;
};

/** 受理: the declaration becomes valid; its page follows now, at a set time, or when an officer says so. */
export async function acceptDeclaration(uow: UnitOfWork, input: AcceptInput): Promise<Declaration> {
  const before = await findForChange(uow, input.id);
  const after = await moveDeclaration(uow, before, "accept", {
    seenVersion: input.version,
    changes: { acceptedAt: uow.now, decidedAt: uow.now, publishAt: input.publishAt, outsideReason: null },
  });
  if (input.publishAt !== null) await schedulePublishing(uow, after.id, input.publishAt);
  if (input.isQuiet) return after;
  const publishAt = input.publishAt === null ? null : formatDateTime(input.publishAt);
  await notify(uow, after, declarationAcceptedMail({ ...about(after), publishAt }));
  return after;
}

/** 不受理: never without a reason (Administrative Procedure Act, article 8, as a model). */
export async function refuseDeclaration(
  uow: UnitOfWork,
  input: SeenCase & { readonly reason: string },
): Promise<Declaration> {
  const before = await findForChange(uow, input.id);
  const after = await moveDeclaration(uow, before, "refuse", {
    seenVersion: input.version,
    reason: input.reason,
    changes: { decidedAt: uow.now, endedAt: uow.now },
  });
  await notify(uow, after, declarationRefusedMail({ ...about(after), reason: input.reason }));
  return after;
}

/** Answers with the number of the case. */
export async function addNote(uow: UnitOfWork, input: { readonly id: string; readonly body: string }): Promise<string> {
  const declaration = await findForReview(uow, input.id);
  await writeNote(uow, { flow: "declaration", record: declaration, body: input.body });
  return declaration.number;
}

export type CheckInput = SeenCase & {
  readonly results: readonly {
    readonly item: CheckItemKey;
    readonly result: "OK" | "NG" | "NA";
    readonly note?: string;
  }[];
};

/** 形式確認: results belong to the version that was looked at; a new version starts unchecked. Answers with the number. */
export async function recordChecks(uow: UnitOfWork, input: CheckInput): Promise<string> {
  const before = await findForReview(uow, input.id);
  if (uow.actor.kind !== "staff") throw new NotPermitted();
  const relations = relationsTo(uow.actor, before);
  if (!isGranted(declarationPermissions.check, relations, before.status)) throw new StepNotAllowed();
  const after = await updateDeclaration(uow, before.id, input.version, {});
  const by = { checkedBy: uow.actor.accountId, checkedAt: uow.now };
  for (const { item, result, note } of input.results) {
    const key = { versionId: after.currentVersionId, item };
    const values = { result, note: note ?? null, ...by };
    await uow.tx.checkResult.upsert({
      where: { versionId_item: key },
      create: { ...key, ...values, flow: "declaration", caseId: after.id },
      update: values,
    });
  }
  await recordAudit(uow, {
    action: "declaration.check",
    subject: { kind: "declaration", id: after.id },
    after: {
      version: after.version,
      versionId: after.currentVersionId,
      results: Object.fromEntries(input.results.map(({ item, result }) => [item, result])),
    },
  });
  return after.number;
}

export async function findForReview(uow: UnitOfWork, id: string): Promise<Declaration> {
  const declaration = await findForChange(uow, id);
  if (!relationsTo(uow.actor, declaration).includes("reviewer")) throw new NotPermitted();
  return declaration;
}
