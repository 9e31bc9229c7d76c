import "server-only";
import { hasDuty } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { type DeclaredKind, declaredGround } from "@/lib/awards/conflicts/grounds";
import { NoSuchEntry } from "@/lib/awards/conflicts/refusals";
import { visibleTo } from "@/lib/awards/entries/queries/scope";
import { ownSeat } from "@/lib/awards/jury/commands/answer";
import { type SeatRecord, type SeenSeat, seatSubject, seatView } from "@/lib/awards/jury/commands/record";
import { declarableBy } from "@/lib/awards/jury/queries/declarable";
import { TermsFirst } from "@/lib/awards/jury/refusals";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { NotPermitted } from "@/lib/errors";
import { raiseConflict } from "./raise";

type Declared = { readonly entryId: string; readonly kind: DeclaredKind; readonly note: string };

type Declaring = SeenSeat & { readonly declared: readonly Declared[] };

/**
 * 利益相反の申告. What is declared is out of sight at once, and only what was shown can be declared. From here on the juror sees
 * the other entries.
 */
export async function declareConflicts(uow: UnitOfWork, { declared, ...seen }: Declaring): Promise<SeatRecord> {
  const seat = await ownSeat(uow, seen);
  const { actor } = uow;
  if (actor.kind !== "juror") throw new NotPermitted();
  if (seat.status !== "ACTIVE" || seat.termsAcceptedAt === null) throw new TermsFirst();
  for (const { entryId, kind, note } of declared.toSorted(byEntry)) {
    const where = { AND: [declarableBy(actor, seat), { id: entryId }] };
    if ((await uow.tx.awardEntry.count({ where })) === 0) continue;
    const grounds = [declaredGround("JUROR", { kind, note }, uow.now)];
    await raiseConflict(uow, { entryId, personId: seat.accountId, source: "JUROR", grounds });
  }
  const after = await uow.tx.awardJuror.update({
    where: { id: seat.id },
    data: { declaredAt: uow.now, version: { increment: 1 }, updatedAt: uow.now },
  });
  await recordAudit(uow, {
    action: "awardJuror.declare",
    subject: seatSubject(seat.id),
    before: seatView(seat),
    after: { ...seatView(after), declared: declared.length },
  });
  return after;
}

/** In one order for everybody, so that two declarations at once do not wait for each other. */
function byEntry(one: Declared, other: Declared): number {
  return one.entryId < other.entryId ? -1 : 1;
}

type OwnDeclaration = { readonly number: string; readonly kind: DeclaredKind; readonly note: string };

/** An officer says of themselves that they must not handle an entry: it is out of their sight from the next request on. */
export async function declareOwnConflict(uow: UnitOfWork, { number, kind, note }: OwnDeclaration): Promise<void> {
  const { actor } = uow;
  if (actor.kind !== "staff" || !hasDuty(actor, "AWARD")) throw new NotPermitted();
  const where = { AND: [visibleTo(actor), { number }] };
  const entry = await uow.tx.awardEntry.findFirst({ where, select: { id: true } });
  if (entry === null) throw new NoSuchEntry();
  const grounds = [declaredGround("IMPOSED", { kind, note }, uow.now)];
  await raiseConflict(uow, { entryId: entry.id, personId: actor.accountId, source: "IMPOSED", grounds });
}
