import "server-only";
import { recordAudit } from "@/lib/audit/record";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { queueMail } from "@/lib/mail/queue";
import { mergeUndoneMail } from "@/lib/organizations/mails-from-desk";
import { type Moved, movedSchema, type Stayed } from "@/lib/organizations/moved";
import { NotUndoable } from "@/lib/organizations/refusals";
import { mypageUrl } from "./addresses";
import { countStayed } from "./count-stayed";
import { returnMembers } from "./move-members";
import { recordMoves, returnRows } from "./move-rows";
import { countOwners, openOwners } from "./owners";
import { lockBoth, requireStaffId, subjectOf } from "./record";

const OVER = "この統合は、すでに取り消されています。団体の画面をもう一度開いてください。";
const CHAINED = "統合先の団体が、その後さらに別の団体に統合されています。先にそちらの統合を取り消してください。";
const CLOSED =
  "統合先の団体は利用を終了しているため、取り消せません。元の団体で手続きをする方には、団体を新しく登録するよう案内してください。";
const NO_OWNER =
  "取り消すと、どちらかの団体に管理者が一人もいなくなります。団体の画面でメンバーを管理者として再開してから、もう一度取り消してください。";

/** Everything that went over goes back. What was made since stays where it was made, and is counted. */
export async function undoMerge(
  uow: UnitOfWork,
  input: { readonly sourceId: string; readonly reason: string },
): Promise<void> {
  const { sourceId, reason } = input;
  const merge = await openMerge(uow, sourceId);
  const { targetId } = merge;
  const [, target] = await lockBoth(uow, sourceId, targetId);
  // Again under the lock: two who undo it together do it once.
  if ((await openMerge(uow, sourceId)).id !== merge.id) throw new NotUndoable(OVER);
  if (target.status === "MERGED") throw new NotUndoable(CHAINED);
  if (target.status === "CLOSED") throw new NotUndoable(CLOSED);
  const moved = movedSchema.parse(merge.moved);
  const stayed = await countStayed(uow, targetId, moved, merge.mergedAt);
  await uow.tx.organization.update({
    where: { id: sourceId },
    data: { status: "ACTIVE", mergedIntoId: null, version: { increment: 1 }, updatedAt: uow.now },
    select: { id: true },
  });
  await returnMembers(uow, moved.members);
  await returnRows(uow, { sourceId, targetId, moved });
  const owners = [await countOwners(uow, sourceId), await countOwners(uow, targetId)];
  if (owners.includes(0)) throw new NotUndoable(NO_OWNER);
  await uow.tx.organizationMerge.update({
    where: { id: merge.id },
    data: { undoneBy: requireStaffId(uow), undoneAt: uow.now, undoReason: reason, stayed },
    select: { id: true },
  });
  await recordUndo(uow, { sourceId, targetId, reason, moved, stayed });
  await tell(uow, sourceId, targetId);
}

async function openMerge(uow: UnitOfWork, sourceId: string) {
  const merge = await uow.tx.organizationMerge.findFirst({ where: { sourceId, undoneAt: null } });
  if (merge === null) throw new NotUndoable(OVER);
  return merge;
}

type Pair = { readonly sourceId: string; readonly targetId: string };

type Undone = Pair & { readonly reason: string; readonly moved: Moved; readonly stayed: Stayed };

async function recordUndo(uow: UnitOfWork, { sourceId, targetId, reason, moved, stayed }: Undone): Promise<void> {
  const action = "organization.undoMerge";
  await recordAudit(uow, { action, subject: subjectOf(sourceId), reason, before: { into: targetId }, after: stayed });
  await recordAudit(uow, { action, subject: subjectOf(targetId), reason, before: { from: sourceId }, after: stayed });
  await recordMoves(uow, moved, { from: targetId, to: sourceId });
}

async function tell(uow: UnitOfWork, sourceId: string, targetId: string): Promise<void> {
  const { name } = await uow.tx.organization.findUniqueOrThrow({ where: { id: sourceId }, select: { name: true } });
  const told = new Set([...(await openOwners(uow, sourceId)), ...(await openOwners(uow, targetId))]);
  for (const to of told) await queueMail(uow, mergeUndoneMail({ to, organizationName: name, url: mypageUrl() }), null);
}
