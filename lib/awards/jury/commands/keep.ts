import "server-only";
import { isGranted } from "@/lib/access/grant";
import { recordAudit } from "@/lib/audit/record";
import { detectForPerson } from "@/lib/awards/conflicts/commands/detect";
import { lockEdition, officerOf } from "@/lib/awards/editions/commands/record";
import { settingsOfEdition } from "@/lib/awards/jury/edition";
import type { SeatInput } from "@/lib/awards/jury/forms/seat";
import { mailInvitation } from "@/lib/awards/jury/links";
import { relationsTo, seatPermissions } from "@/lib/awards/jury/permissions";
import { AlreadySetUp } from "@/lib/awards/jury/refusals";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { NotPermitted } from "@/lib/errors";
import { lockSeat, moveSeat, requireChairFree, type SeatRecord, type SeenSeat, seatSubject, seatView } from "./record";

/** What the office knows of a juror, written anew. With a category more there is more to declare: nothing is seen before that. */
export async function editSeat(
  uow: UnitOfWork,
  { id, version, name, ...input }: SeenSeat & SeatInput,
): Promise<SeatRecord> {
  const before = await openSeat(uow, { id, version });
  if (input.isChair) await requireChairFree(uow, before.editionId, id);
  const isWider = input.categories.some((category) => !before.categories.includes(category));
  const after = await uow.tx.awardJuror.update({
    where: { id },
    data: { ...input, ...(isWider ? { declaredAt: null } : {}), version: { increment: 1 }, updatedAt: uow.now },
  });
  await uow.tx.account.update({ where: { id: before.accountId }, data: { name }, select: { id: true } });
  await recordAudit(uow, {
    action: "awardJuror.edit",
    subject: seatSubject(id),
    before: seatView(before),
    after: seatView(after),
  });
  await detectForPerson(uow, before.accountId);
  return after;
}

/** A new letter; the link of the one before opens nothing any more. */
export async function resendInvitation(uow: UnitOfWork, seen: SeenSeat): Promise<SeatRecord> {
  const seat = await openSeat(uow, seen);
  if (seat.status !== "INVITED") throw new AlreadySetUp();
  await writeLetter(uow, seat);
  await recordAudit(uow, { action: "awardJuror.sendLink", subject: seatSubject(seat.id) });
  return seat;
}

/** 退任: what was done stays, and nothing is seen from the next request on. */
export async function endSeat(uow: UnitOfWork, { reason, ...seen }: SeenSeat & { readonly reason: string }) {
  const seat = await openSeat(uow, seen);
  return moveSeat(uow, seat, "end", { changes: { endedAt: uow.now, endReason: reason } });
}

/** The invitation is taken back, or the juror declined by telephone. */
export async function declineForJuror(uow: UnitOfWork, { reason, ...seen }: SeenSeat & { readonly reason: string }) {
  const seat = await openSeat(uow, seen);
  await uow.tx.awardJurorLink.deleteMany({ where: { jurorId: seat.id } });
  return moveSeat(uow, seat, "decline", { changes: { answeredAt: uow.now, endReason: reason } });
}

/** From the beginning: the terms are agreed to and the conflicts declared anew. */
export async function inviteAgain(uow: UnitOfWork, seen: SeenSeat): Promise<SeatRecord> {
  const seat = await openSeat(uow, seen);
  await lockEdition(uow, seat.editionId);
  if (seat.isChair) await requireChairFree(uow, seat.editionId, seat.id);
  const anew = { answeredAt: null, termsSha256: null, termsAcceptedAt: null, declaredAt: null };
  const after = await moveSeat(uow, seat, "inviteAgain", {
    changes: { ...anew, endedAt: null, endReason: null, invitedBy: officerOf(uow), invitedAt: uow.now },
  });
  await writeLetter(uow, after);
  await detectForPerson(uow, seat.accountId);
  return after;
}

async function openSeat(uow: UnitOfWork, seen: SeenSeat): Promise<SeatRecord> {
  const seat = await lockSeat(uow, seen);
  if (!isGranted(seatPermissions.handle, relationsTo(uow.actor, seat), seat.status)) throw new NotPermitted();
  return seat;
}

async function writeLetter(uow: UnitOfWork, { id: jurorId, accountId, editionId }: SeatRecord): Promise<void> {
  const account = await uow.tx.account.findUniqueOrThrow({
    where: { id: accountId },
    select: { email: true, name: true, totpSecret: true },
  });
  await mailInvitation(uow, { jurorId, edition: (await settingsOfEdition(uow.tx, editionId)).name, account });
}
