import "server-only";
import type { Juror } from "@/lib/access/actor";
import { living, touch } from "@/lib/accounts/live-session";
import type { SessionKey } from "@/lib/accounts/sessions";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";

/** More editions than one person can judge. */
const SEATS_MAX = 100;

/**
 * The juror who is signed in with this key, with the seats that are held or offered; asked on every request, so that a seat
 * that ended ends at once. Nobody looks at the pages of a juror as somebody else.
 */
export async function getLiveJuror(key: SessionKey): Promise<Juror | null> {
  const now = clock.now();
  const session = await db.session.findFirst({
    where: { id: key.sid, sessionVersion: key.sv, ...living(now), account: { isActive: true, kind: "JUROR" } },
    select: {
      id: true,
      lastSeenAt: true,
      account: { select: { id: true, name: true, sessionVersion: true, seats } },
    },
  });
  if (session === null || session.account.sessionVersion !== key.sv) return null;
  await touch(session.id, session.lastSeenAt, now);
  const { id: accountId, name } = session.account;
  return { kind: "juror", accountId, sessionId: session.id, name, seats: session.account.seats.map(seatOf) };
}

const seats = {
  where: { status: { in: ["INVITED", "ACTIVE"] } },
  select: {
    id: true,
    editionId: true,
    status: true,
    categories: true,
    isChair: true,
    termsAcceptedAt: true,
    declaredAt: true,
    edition: { select: { fiscalYear: true } },
  },
  orderBy: [{ edition: { fiscalYear: "desc" } }, { id: "asc" }],
  take: SEATS_MAX,
} satisfies Prisma.Account$seatsArgs;

type SeatRow = Prisma.AwardJurorGetPayload<{ select: (typeof seats)["select"] }>;

function seatOf({ id, editionId, edition, categories, isChair, ...seat }: SeatRow) {
  const isReady = seat.status === "ACTIVE" && seat.termsAcceptedAt !== null && seat.declaredAt !== null;
  return { jurorId: id, editionId, fiscalYear: edition.fiscalYear, categories, isChair, isReady };
}
