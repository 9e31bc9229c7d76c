import "server-only";
import { isGranted } from "@/lib/access/grant";
import { proposeJurorRecovery } from "@/lib/accounts/changes/propose";
import { relationsTo, seatPermissions } from "@/lib/awards/jury/permissions";
import { NoFactorsYet } from "@/lib/awards/jury/refusals";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { NotPermitted } from "@/lib/errors";
import { lockSeat, type SeenSeat } from "./record";

/** サインイン方法の再設定: asked for a juror who lost both factors, decided by a second officer of the award. */
export async function askForRecovery(uow: UnitOfWork, { reason, ...seen }: SeenSeat & { readonly reason: string }) {
  const seat = await lockSeat(uow, seen);
  if (!isGranted(seatPermissions.handle, relationsTo(uow.actor, seat), seat.status)) throw new NotPermitted();
  const { totpSecret } = await uow.tx.account.findUniqueOrThrow({
    where: { id: seat.accountId },
    select: { totpSecret: true },
  });
  if (seat.status !== "ACTIVE" || totpSecret === null) throw new NoFactorsYet();
  return proposeJurorRecovery(uow, { id: seat.accountId, reason });
}
