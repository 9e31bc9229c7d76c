import { byPair, marksOf } from "@/lib/awards/assignment/pairs";
import type { Pair } from "@/lib/awards/assignment/problem";
import { pairReasonText } from "@/lib/awards/assignment/words/pair-reason";
import type { StoredDraft } from "./result";
import type { PairView } from "./view";

/** What a draft changes against the pairs in force, those that it takes away among them. */
export function markedPairs(pairs: StoredDraft["pairs"], present: readonly Pair[]): PairView[] {
  const [wasThere, isThere] = [marksOf(present), marksOf(pairs)];
  const proposed = pairs.map(({ entryId, jurorId, reasons }): PairView => {
    const mark = wasThere(jurorId, entryId) ? "kept" : "added";
    return { entryId, jurorId, mark, reasons: reasons.map((one) => pairReasonText(one, { topic: (id) => id })) };
  });
  const removed = present
    .filter(({ entryId, jurorId }) => !isThere(jurorId, entryId))
    .map(({ entryId, jurorId }): PairView => ({ entryId, jurorId, mark: "removed", reasons: [] }));
  return [...proposed, ...removed].sort(byPair);
}
