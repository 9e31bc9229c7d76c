import "server-only";
import { hasDuty } from "@/lib/access/actor";
import { statedGround } from "@/lib/awards/conflicts/grounds";
import { relationsTo } from "@/lib/awards/conflicts/permissions";
import { conflictsShownTo } from "@/lib/awards/conflicts/queries/shown";
import { ConflictNotFound, NoSuchEntry, NoSuchPerson } from "@/lib/awards/conflicts/refusals";
import { officerOf } from "@/lib/awards/editions/commands/record";
import { visibleTo } from "@/lib/awards/entries/queries/scope";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { FieldsRefused, NotPermitted, StaleRecord } from "@/lib/errors";
import { raiseConflict } from "./raise";
import { type ConflictRecord, moveConflict } from "./record";

/** A conflict as its screen showed it. */
export type SeenConflict = { readonly id: string; readonly version: number };
export type Reasoned = SeenConflict & { readonly reason: string };

/** 利益相反あり: the office says so. */
export async function confirmConflict(uow: UnitOfWork, seen: SeenConflict): Promise<ConflictRecord> {
  return moveConflict(uow, await lockConflict(uow, seen), "confirm");
}

/** 解除の提案: a second person has to agree, to whom neither the conflict nor the entry is closed. */
export async function proposeClearing(uow: UnitOfWork, { reason, ...seen }: Reasoned): Promise<ConflictRecord> {
  const before = await lockConflict(uow, seen);
  const proposed = { clearReason: reason, proposedBy: officerOf(uow), proposedAt: uow.now };
  return moveConflict(uow, before, "proposeClearing", { changes: { ...proposed, decidedBy: null, decidedAt: null } });
}

/** 解除: from the next request on the person sees the entry. */
export async function clearConflict(uow: UnitOfWork, seen: SeenConflict): Promise<ConflictRecord> {
  const before = await lockConflict(uow, seen);
  return moveConflict(uow, before, "clear", { changes: { decidedBy: officerOf(uow), decidedAt: uow.now } });
}

/** 解除しない: by the second person, or taken back by whoever asked. */
export async function keepConflict(uow: UnitOfWork, seen: SeenConflict): Promise<ConflictRecord> {
  return moveConflict(uow, await lockConflict(uow, seen), "keep");
}

export async function reinstateConflict(uow: UnitOfWork, seen: SeenConflict): Promise<ConflictRecord> {
  return moveConflict(uow, await lockConflict(uow, seen), "reinstate");
}

type Imposing = {
  readonly editionId: string;
  readonly number: string;
  readonly personId: string;
  readonly reason: string;
};

/** The office finds by itself that somebody must not see an entry. */
export async function imposeConflict(uow: UnitOfWork, { editionId, number, personId, reason }: Imposing) {
  if (!hasDuty(uow.actor, "AWARD")) throw new NotPermitted();
  const where = { AND: [visibleTo(uow.actor), { number, editionId }] };
  const entry = await uow.tx.awardEntry.findFirst({ where, select: { id: true } });
  if (entry === null) throw new FieldsRefused({ number: new NoSuchEntry().message });
  if (!(await takesPart(uow, editionId, personId))) throw new FieldsRefused({ personId: new NoSuchPerson().message });
  const grounds = [statedGround("IMPOSED", reason, uow.now)];
  await raiseConflict(uow, { entryId: entry.id, personId, source: "IMPOSED", grounds });
}

/** A juror of the edition, or somebody of staff who handles the award. */
async function takesPart({ tx }: UnitOfWork, editionId: string, id: string): Promise<boolean> {
  const isJuror = { kind: "JUROR" as const, seats: { some: { editionId } } };
  const isOfficer = { kind: "STAFF" as const, isActive: true, duties: { has: "AWARD" as const } };
  return (await tx.account.count({ where: { id, OR: [isJuror, isOfficer] } })) > 0;
}

async function lockConflict(uow: UnitOfWork, { id, version }: SeenConflict): Promise<ConflictRecord> {
  await uow.tx.$queryRaw`SELECT 1 FROM award_conflict WHERE id = ${id}::uuid FOR UPDATE`;
  const conflict = await uow.tx.awardConflict.findFirst({ where: { AND: [conflictsShownTo(uow.actor), { id }] } });
  if (conflict === null || !relationsTo(uow.actor, conflict).includes("officer")) throw new ConflictNotFound();
  if (conflict.version !== version) throw new StaleRecord();
  return conflict;
}
