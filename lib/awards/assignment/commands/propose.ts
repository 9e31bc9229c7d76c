import "server-only";
import { isGranted } from "@/lib/access/grant";
import { recordAudit } from "@/lib/audit/record";
import { stageInWork } from "@/lib/awards/advances/queries/stage-in-work";
import type { resultToStore } from "@/lib/awards/assignment/desk/result";
import type { WishAsked } from "@/lib/awards/assignment/desk/wish";
import { assignmentPermissions, relationsTo } from "@/lib/awards/assignment/permissions";
import { NotAnnounced } from "@/lib/awards/assignment/refusals";
import { assignmentWorkflow } from "@/lib/awards/assignment/workflow";
import { lockEdition, officerOf } from "@/lib/awards/editions/commands/record";
import { addJob } from "@/lib/db/jobs";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { firstStatus } from "@/lib/workflow/workflow";
import { type DraftRow, decideDraft, draftSubject, draftView, lockAssignmentDraft, type SeenDraft } from "./record";

type Asked = { readonly editionId: string; readonly wish: WishAsked };

/** 案の作成: the computer works it out in the worker. An earlier draft that nobody decided on is discarded for it. */
export async function askForDraft(uow: UnitOfWork, { editionId, wish }: Asked): Promise<DraftRow> {
  const status = firstStatus(assignmentWorkflow, "ask", relationsTo(uow.actor));
  await lockEdition(uow, editionId);
  const stage = await stageInWork(editionId, uow.tx);
  if (stage === null) throw new NotAnnounced();
  const earlier = await uow.tx.awardAssignmentDraft.findFirst({
    where: { editionId, status: "DRAFT" },
    orderBy: { createdAt: "desc" },
  });
  if (earlier !== null) await decideDraft(uow, earlier, "discard");
  const draft = await uow.tx.awardAssignmentDraft.create({
    data: {
      ...{ editionId, status, wish: { ...wish, stage } },
      ...{ createdBy: officerOf(uow), createdAt: uow.now, updatedAt: uow.now },
    },
  });
  await recordAudit(uow, {
    action: "awardAssignmentDraft.ask",
    subject: draftSubject(draft.id),
    step: { flow: "awardAssignmentDraft", from: "", to: status },
    after: draftView(draft),
  });
  await addJob(
    uow,
    "solve-award-assignment",
    { id: draft.id },
    { key: `award-assignment:${draft.id}`, maxAttempts: 3 },
  );
  return draft;
}

export async function discardDraft(uow: UnitOfWork, seen: SeenDraft): Promise<DraftRow> {
  return decideDraft(uow, await lockAssignmentDraft(uow, seen), "discard");
}

type Solved = { readonly id: string; readonly result: ReturnType<typeof resultToStore> };

/** Writes down what was worked out; false when it was discarded meanwhile, or another run was faster. */
export async function keepResult(uow: UnitOfWork, { id, result }: Solved): Promise<boolean> {
  if (!isGranted(assignmentPermissions.solve, relationsTo(uow.actor), "DRAFT")) return false;
  const { count } = await uow.tx.awardAssignmentDraft.updateMany({
    where: { id, status: "DRAFT", solvedAt: null },
    data: { result, solvedAt: uow.now, version: { increment: 1 }, updatedAt: uow.now },
  });
  if (count === 0) return false;
  await recordAudit(uow, {
    action: "awardAssignmentDraft.solve",
    subject: draftSubject(id),
    after: { kind: result.kind },
  });
  return true;
}
