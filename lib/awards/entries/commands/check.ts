import "server-only";
import { isGranted } from "@/lib/access/grant";
import { recordAudit } from "@/lib/audit/record";
import { AssigneeInConflict } from "@/lib/awards/entries/desk-refusals";
import { entryPermissions, relationsTo } from "@/lib/awards/entries/permissions";
import { isOfficer } from "@/lib/cases/commands/officers";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { NotPermitted, RecordNotFound, StepNotAllowed } from "@/lib/errors";
import { moveEntry } from "./move";
import { isInConflict } from "./officers";
import { auditView, type Entry, findForChange, findForCheck } from "./record";
import { updateEntry } from "./update";
import type { SeenEntry } from "./withdraw";

/** 確認の開始: whoever takes up a new entry becomes its owner. */
export async function startCheck(uow: UnitOfWork, { id, version }: SeenEntry): Promise<Entry> {
  const before = await findForChange(uow, id);
  const owner = uow.actor.kind === "staff" ? { assigneeId: before.assigneeId ?? uow.actor.accountId } : {};
  return moveEntry(uow, before, "startCheck", { seenVersion: version, changes: owner });
}

type Assignment = SeenEntry & { readonly assigneeId: string | null };

/** 担当者: an active colleague with the duty and without a conflict, or nobody. */
export async function assignEntry(uow: UnitOfWork, { id, version, assigneeId }: Assignment): Promise<Entry> {
  const before = await findForCheck(uow, id);
  const after = await updateEntry(uow, before.id, version, { assigneeId });
  if (assigneeId !== null && !(await isOfficer(uow.tx, "awardEntry", assigneeId))) throw new RecordNotFound();
  if (assigneeId !== null && (await isInConflict(uow, after.id, assigneeId))) throw new AssigneeInConflict();
  await recordAudit(uow, {
    action: "awardEntry.assign",
    subject: { kind: "awardEntry", id: after.id },
    before: auditView(before),
    after: auditView(after),
  });
  return after;
}

export type CheckInput = SeenEntry & {
  readonly results: readonly {
    readonly item: string;
    readonly result: "OK" | "NG" | "NA";
    readonly note?: string;
  }[];
};

/** 形式確認: results belong to the version that was looked at; a new version starts unchecked. */
export async function recordChecks(uow: UnitOfWork, { id, version, results }: CheckInput): Promise<Entry> {
  const before = await findForCheck(uow, id);
  if (uow.actor.kind !== "staff") throw new NotPermitted();
  if (!isGranted(entryPermissions.check, relationsTo(uow.actor, before), before.status)) throw new StepNotAllowed();
  const after = await updateEntry(uow, before.id, version, {});
  const by = { checkedBy: uow.actor.accountId, checkedAt: uow.now };
  for (const { item, result, note } of results) {
    const key = { versionId: after.currentVersionId, item };
    const values = { result, note: note ?? null, ...by };
    await uow.tx.checkResult.upsert({
      where: { versionId_item: key },
      create: { ...key, ...values, flow: "awardEntry", caseId: after.id },
      update: values,
    });
  }
  await recordAudit(uow, {
    action: "awardEntry.check",
    subject: { kind: "awardEntry", id: after.id },
    after: {
      ...{ version: after.version, versionId: after.currentVersionId },
      results: Object.fromEntries(results.map(({ item, result }) => [item, result])),
    },
  });
  return after;
}
