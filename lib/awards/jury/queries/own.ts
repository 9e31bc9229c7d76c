import "server-only";
import type { Juror } from "@/lib/access/actor";
import { settingsOfEdition } from "@/lib/awards/jury/edition";
import type { OwnSeat, SeatStep } from "@/lib/awards/jury/view";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";

const SEATS_MAX = 100;

const shown = {
  ...{ id: true, version: true, editionId: true, status: true, categories: true, isChair: true },
  ...{ termsAcceptedAt: true, declaredAt: true },
  edition: { select: { fiscalYear: true } },
} satisfies Prisma.AwardJurorSelect;

type Row = Prisma.AwardJurorGetPayload<{ select: typeof shown }>;

/** The seats that are held or offered, the latest year first. */
export async function listOwnSeats({ accountId }: Juror): Promise<OwnSeat[]> {
  const rows = await db.awardJuror.findMany({
    where: { accountId, status: { in: ["INVITED", "ACTIVE"] } },
    select: shown,
    orderBy: [{ edition: { fiscalYear: "desc" } }, { id: "asc" }],
    take: SEATS_MAX,
  });
  return Promise.all(rows.map(seatOf));
}

export async function getOwnSeat(juror: Juror, fiscalYear: number): Promise<OwnSeat | null> {
  return (await listOwnSeats(juror)).find((seat) => seat.fiscalYear === fiscalYear) ?? null;
}

async function seatOf({ edition, categories, status, ...row }: Row): Promise<OwnSeat> {
  const { name, categories: known } = await settingsOfEdition(db, row.editionId);
  return {
    ...row,
    fiscalYear: edition.fiscalYear,
    edition: name,
    categories: known
      .filter(({ key }) => categories.includes(key))
      .map(({ key, name: words }) => ({ key, name: words })),
    step: stepOf({ status, ...row }),
  };
}

function stepOf({
  status,
  termsAcceptedAt,
  declaredAt,
}: Pick<Row, "status" | "termsAcceptedAt" | "declaredAt">): SeatStep {
  if (status !== "ACTIVE" || termsAcceptedAt === null) return "answer";
  return declaredAt === null ? "declare" : "judge";
}
