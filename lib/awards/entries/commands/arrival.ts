import "server-only";
import { isTaken, judgeArrival, type Verdict, type VerdictKind } from "@/lib/awards/deadlines/verdict";
import type { Call } from "@/lib/awards/entries/call";
import { NotTaken } from "@/lib/awards/entries/refusals";
import { approvedExtension } from "@/lib/awards/extensions/approved";
import type { AwardArrival } from "@/lib/db/generated/enums";
import type { UnitOfWork } from "@/lib/db/unit-of-work";

type Arriving = {
  readonly organizationId: string;
  /** When the request arrived at the server. */
  readonly arrivedAt: Date;
};

const ARRIVALS: Readonly<Partial<Record<VerdictKind, AwardArrival>>> = {
  "in-time": "IN_TIME",
  extended: "EXTENDED",
  "in-grace": "IN_GRACE",
};

export type Arrived = { readonly verdict: Verdict; readonly columns: ArrivalColumns };

type ArrivalColumns = {
  readonly arrivedAt: Date;
  readonly arrival: AwardArrival;
  readonly displayedUntil: Date;
  readonly enforcedUntil: Date;
  readonly extensionId: string | null;
};

/** Held against the stored window and an extension. What is refused stays with whoever wrote it, as it was. */
export async function requireTaken(uow: UnitOfWork, call: Call, arriving: Arriving): Promise<Arrived> {
  const { organizationId, arrivedAt } = arriving;
  const { editionId, category, window } = call;
  const extension = await approvedExtension({ editionId, category: category.key, organizationId }, uow.tx);
  const verdict = judgeArrival({ window, arrivedAt, extension });
  const arrival = ARRIVALS[verdict.kind];
  if (!isTaken(verdict.kind) || arrival === undefined) throw new NotTaken(verdict.sentence);
  return {
    verdict,
    columns: {
      arrivedAt,
      arrival,
      displayedUntil: window.displayed,
      enforcedUntil: window.enforced,
      extensionId: verdict.extension?.id ?? null,
    },
  };
}
