import "server-only";
import { recordAudit } from "@/lib/audit/record";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { queueMail } from "@/lib/mail/queue";
import { mergedMail } from "@/lib/organizations/mails-from-desk";
import type { Moved } from "@/lib/organizations/moved";
import { NotMergeable } from "@/lib/organizations/refusals";
import { mypageUrl } from "./addresses";
import { moveMembers } from "./move-members";
import { moveRows, recordMoves } from "./move-rows";
import { openOwners } from "./owners";
import { lockBoth, type Organization, requireStaffId, subjectOf } from "./record";

export type MergeInput = {
  /** The duplicate, and where its people and procedures go. */
  readonly sourceId: string;
  readonly targetId: string;
  /** The versions on the screen. */
  readonly sourceVersion: number;
  readonly targetVersion: number;
  readonly reason: string;
};

/** 統合: the duplicate stays as a record that leads on; all that was its own is the other's. */
export async function mergeOrganizations(uow: UnitOfWork, input: MergeInput): Promise<string> {
  const { sourceId, targetId, reason } = input;
  const [source, target] = await lockBoth(uow, sourceId, targetId);
  requireMergeable(source, target);
  requireSeen(source, input.sourceVersion);
  requireSeen(target, input.targetVersion);
  const told = [...(await openOwners(uow, sourceId)), ...(await openOwners(uow, targetId))];
  // Before its people leave: of a merged one nobody has to stay in charge.
  await uow.tx.organization.update({
    where: { id: sourceId },
    data: { status: "MERGED", mergedIntoId: targetId, version: { increment: 1 }, updatedAt: uow.now },
    select: { id: true },
  });
  const moved: Moved = {
    members: await moveMembers(uow, sourceId, targetId),
    ...(await moveRows(uow, sourceId, targetId)),
  };
  const { id } = await uow.tx.organizationMerge.create({
    data: { sourceId, targetId, mergedBy: requireStaffId(uow), mergedAt: uow.now, reason, moved },
    select: { id: true },
  });
  await recordMerge(uow, { sourceId, targetId, reason, moved });
  const message = { organizationName: source.name, intoName: target.name, url: mypageUrl() };
  for (const to of new Set(told)) await queueMail(uow, mergedMail({ ...message, to }), null);
  return id;
}

function requireMergeable(source: Organization, target: Organization): void {
  if (source.id === target.id) throw new NotMergeable("同じ団体どうしは統合できません。別の団体を選んでください。");
  if (source.status !== "ACTIVE")
    throw new NotMergeable(
      `「${source.name}」は利用中ではないため、統合できません。団体の画面で状態を確認してください。`,
    );
  if (target.status !== "ACTIVE")
    throw new NotMergeable(`「${target.name}」は利用中ではないため、統合先にできません。別の団体を選んでください。`);
  if ((source.kind === "MUNICIPALITY") !== (target.kind === "MUNICIPALITY"))
    throw new NotMergeable("自治体と、自治体ではない団体は統合できません。別の団体を選んでください。");
}

function requireSeen(organization: Organization, version: number): void {
  if (organization.version !== version)
    throw new NotMergeable(
      `この画面を開いた後に、「${organization.name}」の情報が変わりました。まだ統合していません。内容を確認して、もう一度実行してください。`,
    );
}

type Recorded = {
  readonly sourceId: string;
  readonly targetId: string;
  readonly reason: string;
  readonly moved: Moved;
};

async function recordMerge(uow: UnitOfWork, { sourceId, targetId, reason, moved }: Recorded): Promise<void> {
  const counts = {
    members: moved.members.length,
    declarations: moved.declarations.length,
    offices: moved.offices.length,
    consultations: moved.consultations.length,
    entries: moved.entries.length,
    matchRequests: moved.matchRequests.length,
    drafts: moved.drafts.length,
  };
  const action = "organization.merge";
  await recordAudit(uow, { action, subject: subjectOf(sourceId), reason, after: { into: targetId, ...counts } });
  await recordAudit(uow, { action, subject: subjectOf(targetId), reason, after: { from: sourceId, ...counts } });
  await recordMoves(uow, moved, { from: sourceId, to: targetId });
}
