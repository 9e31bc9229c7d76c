import "server-only";
import { actorId } from "@/lib/access/actor";
import { auditRow } from "@/lib/audit/record";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import type { Moved } from "@/lib/organizations/moved";
import { idsOf } from "./ids";
import { moveEntries, returnEntries } from "./move-entries";
import { moveMatching, returnMatching } from "./move-matching";
import { moveOffices, returnOffices } from "./move-offices";
import { unsent } from "./unsent";

const select = { id: true } as const;

/** Everything that is the organisation's own and is not its record. */
export async function moveRows(uow: UnitOfWork, sourceId: string, targetId: string): Promise<Omit<Moved, "members">> {
  const { tx } = uow;
  const from = { organizationId: sourceId };
  const data = { organizationId: targetId };
  await tx.session.updateMany({ where: from, data });
  return {
    declarations: idsOf(await tx.declaration.updateManyAndReturn({ where: from, data, select })),
    consultations: idsOf(await tx.consultation.updateManyAndReturn({ where: from, data, select })),
    ...(await moveEntries(uow, sourceId, targetId)),
    ...(await moveOffices(uow, sourceId, targetId)),
    ...(await moveMatching(uow, sourceId, targetId)),
    drafts: idsOf(await tx.draft.updateManyAndReturn({ where: from, data, select })),
    invitations: idsOf(
      await tx.invitation.updateManyAndReturn({
        where: { ...from, acceptedAt: null, revokedAt: null },
        data,
        select,
      }),
    ),
    joinRequests: idsOf(await tx.joinRequest.updateManyAndReturn({ where: { ...from, endedAt: null }, data, select })),
  };
}

type Returned = { readonly sourceId: string; readonly targetId: string; readonly moved: Moved };

/** A draft that was sent since has become a procedure of the one that sent it, and stays there. */
export async function returnRows(uow: UnitOfWork, { sourceId, targetId, moved }: Returned): Promise<void> {
  const { tx } = uow;
  const data = { organizationId: sourceId };
  const at = (ids: readonly string[]) => ({ id: { in: [...ids] }, organizationId: targetId });
  await tx.declaration.updateMany({ where: at(moved.declarations), data });
  await tx.consultation.updateMany({ where: at(moved.consultations), data });
  await returnEntries(uow, { sourceId, targetId, moved });
  await returnOffices(uow, { sourceId, targetId, moved });
  await returnMatching(uow, { sourceId, targetId, moved });
  await tx.draft.updateMany({ where: at(await unsent(uow, moved.drafts)), data });
  await tx.invitation.updateMany({ where: { ...at(moved.invitations), acceptedAt: null, revokedAt: null }, data });
  await tx.joinRequest.updateMany({ where: { ...at(moved.joinRequests), endedAt: null }, data });
}

const RECORDED = [
  { kind: "declaration", action: "declaration.moveToOrganization", of: "declarations" },
  { kind: "office", action: "office.moveToOrganization", of: "offices" },
  { kind: "consultation", action: "consultation.moveToOrganization", of: "consultations" },
  { kind: "awardEntry", action: "awardEntry.moveToOrganization", of: "entries" },
  { kind: "match-request", action: "match.moveToOrganization", of: "matchRequests" },
] as const;

type Way = { readonly from: string; readonly to: string };

/** On the record of every procedure, thousands by one statement: whose it was and whose it is. */
export async function recordMoves(uow: UnitOfWork, moved: Moved, { from, to }: Way): Promise<void> {
  const by = actorId(uow.actor);
  const data = RECORDED.flatMap(({ kind, action, of }) =>
    moved[of].map((id) => {
      const subject = { kind, id };
      const entry = { action, subject, before: { organizationId: from }, after: { organizationId: to, by } };
      return auditRow(uow.actor, entry, uow.now, uow.requestId);
    }),
  );
  if (data.length > 0) await uow.tx.auditEvent.createMany({ data });
}
