import { distinctPairs, marksOf } from "./pairs";
import type { AssignmentProblem, Pair } from "./problem";

/** A score that was given and does not count, because whoever gave it must not or is not there any more. */
export type SetAside = Pair & { readonly because: "CONFLICT" | "FORBIDDEN" | "JUROR_GONE" | "ENTRY_GONE" };

export function setAsideOf({ entries, jurors, conflicts, forbidden, locked }: AssignmentProblem): readonly SetAside[] {
  const isConflict = marksOf(conflicts);
  const isForbidden = marksOf(forbidden);
  const entryIds = new Set(entries.map(({ id }) => id));
  const jurorIds = new Set(jurors.map(({ id }) => id));
  const because = ({ jurorId, entryId }: Pair): SetAside["because"] | null => {
    if (!entryIds.has(entryId)) return "ENTRY_GONE";
    if (!jurorIds.has(jurorId)) return "JUROR_GONE";
    if (isConflict(jurorId, entryId)) return "CONFLICT";
    return isForbidden(jurorId, entryId) ? "FORBIDDEN" : null;
  };
  return distinctPairs(locked).flatMap((pair) => {
    const reason = because(pair);
    return reason === null ? [] : [{ ...pair, because: reason }];
  });
}
