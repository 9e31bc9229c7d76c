import "server-only";
import type { StoredDraft } from "@/lib/awards/assignment/desk/result";
import type { EndReason } from "@/lib/awards/assignment/ends";
import { marksOf } from "@/lib/awards/assignment/pairs";
import type { Pair } from "@/lib/awards/assignment/problem";
import type { pairsInEdition } from "@/lib/awards/assignment/queries/pairs";

type Row = Pair & { readonly id: string; readonly endedAt: Date | null };
export type Ended = Row & { readonly because: EndReason };

export type Plan = {
  readonly added: readonly Pair[];
  /** Assigned once before. */
  readonly revived: readonly Row[];
  readonly ended: readonly Ended[];
};

type Facts = {
  readonly rows: readonly Row[];
  readonly pairs: Awaited<ReturnType<typeof pairsInEdition>>;
  readonly setAside: StoredDraft["setAside"];
};

/** What has to be written so that exactly these pairs are assigned. */
export function planOf(wanted: readonly Pair[], { rows, pairs, setAside }: Facts): Plan {
  const isWanted = marksOf(wanted);
  const isThere = marksOf(rows);
  const because = reasonsOf(pairs, setAside);
  return {
    added: wanted.filter(({ jurorId, entryId }) => !isThere(jurorId, entryId)),
    revived: rows.filter((row) => row.endedAt !== null && isWanted(row.jurorId, row.entryId)),
    ended: rows
      .filter((row) => row.endedAt === null && !isWanted(row.jurorId, row.entryId))
      .map((row) => ({ ...row, because: because(row) })),
  };
}

function reasonsOf({ abstained, forbidden }: Facts["pairs"], setAside: Facts["setAside"]): (pair: Pair) => EndReason {
  const isAbstained = marksOf(abstained);
  const isForbidden = marksOf(forbidden);
  return ({ jurorId, entryId }) => {
    const given = setAside.find((one) => one.jurorId === jurorId && one.entryId === entryId);
    if (isAbstained(jurorId, entryId)) return "ABSTAINED";
    if (given !== undefined) return given.because;
    return isForbidden(jurorId, entryId) ? "FORBIDDEN" : "REASSIGNED";
  };
}
