import "server-only";
import { recordAudit } from "@/lib/audit/record";
import { visibleTo } from "@/lib/awards/entries/queries/scope";
import { ownSeat } from "@/lib/awards/jury/commands/answer";
import { type SeenSeat, seatSubject } from "@/lib/awards/jury/commands/record";
import { DeclarationFirst } from "@/lib/awards/jury/refusals";
import type { AwardWishKind } from "@/lib/db/generated/enums";
import type { UnitOfWork } from "@/lib/db/unit-of-work";

const ENTRIES_MAX = 5000;

type Stating = SeenSeat & {
  /** By number; null takes back what was said. */
  readonly wishes: ReadonlyMap<string, AwardWishKind | null>;
};

/** 担当の希望: weighed when the entries are assigned, and no promise. Of what the juror does not see, nothing is kept. */
export async function stateWishes(uow: UnitOfWork, { wishes, ...seen }: Stating): Promise<void> {
  const seat = await ownSeat(uow, seen);
  if (seat.declaredAt === null) throw new DeclarationFirst();
  const entries = await uow.tx.awardEntry.findMany({
    where: { AND: [visibleTo(uow.actor), { editionId: seat.editionId, number: { in: [...wishes.keys()] } }] },
    select: { id: true, number: true },
    orderBy: { id: "asc" },
    take: ENTRIES_MAX,
  });
  await uow.tx.awardWish.deleteMany({ where: { jurorId: seat.id, entryId: { in: entries.map(({ id }) => id) } } });
  const rows = entries.flatMap(({ id: entryId, number }) => {
    const kind = wishes.get(number) ?? null;
    return kind === null ? [] : [{ jurorId: seat.id, entryId, kind, statedAt: uow.now }];
  });
  await uow.tx.awardWish.createMany({ data: rows });
  await recordAudit(uow, { action: "awardJuror.stateWishes", subject: seatSubject(seat.id) });
}
