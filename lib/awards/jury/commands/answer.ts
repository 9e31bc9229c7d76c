import "server-only";
import { relationsTo } from "@/lib/awards/jury/permissions";
import { SeatNotFound, TermsChanged } from "@/lib/awards/jury/refusals";
import { JURY_TERMS_SHA256 } from "@/lib/awards/jury/terms";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { lockSeat, moveSeat, type SeatRecord, type SeenSeat } from "./record";

type Accepting = SeenSeat & { readonly sha256: string };

/** 就任: agrees to the terms as they were shown. */
export async function acceptSeat(uow: UnitOfWork, { sha256, ...seen }: Accepting): Promise<SeatRecord> {
  const seat = await ownSeat(uow, seen);
  if (sha256 !== JURY_TERMS_SHA256) throw new TermsChanged();
  const agreed = { termsSha256: sha256, termsAcceptedAt: uow.now };
  return moveSeat(uow, seat, "accept", { changes: { ...agreed, answeredAt: uow.now } });
}

type Declining = SeenSeat & { readonly reason: string };

/** 辞退: the reason is for the office alone. */
export async function declineSeat(uow: UnitOfWork, { reason, ...seen }: Declining): Promise<SeatRecord> {
  const seat = await ownSeat(uow, seen);
  return moveSeat(uow, seat, "decline", { changes: { answeredAt: uow.now, endReason: reason } });
}

export async function ownSeat(uow: UnitOfWork, seen: SeenSeat): Promise<SeatRecord> {
  const seat = await lockSeat(uow, seen);
  if (!relationsTo(uow.actor, seat).includes("holder")) throw new SeatNotFound();
  return seat;
}
