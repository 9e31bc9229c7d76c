import type { AssignmentProblem, LinkWish, Pair } from "@/lib/awards/assignment/problem";

type Scored = Pick<AssignmentProblem, "entries" | "link">;

/** Into how many groups the pairs of each scope fall, walked step by step from entry to juror to entry. */
export function groupCounts({ entries, link }: Scored, pairs: readonly Pair[]): readonly number[] {
  const scopeOf = ({ entryId }: Pair) =>
    link?.scope === "category" ? (entries.find(({ id }) => id === entryId)?.categoryId ?? "") : "";
  const scopes = [...new Set(pairs.map(scopeOf))];
  return scopes.map((scope) => groupCount(pairs.filter((pair) => scopeOf(pair) === scope)));
}

function groupCount(pairs: readonly Pair[]): number {
  let left = pairs;
  let groups = 0;
  for (let first = left[0]; first !== undefined; first = left[0]) {
    const group = grown([first], left);
    left = left.filter((pair) => !group.includes(pair));
    groups += 1;
  }
  return groups;
}

function grown(group: readonly Pair[], all: readonly Pair[]): readonly Pair[] {
  const touches = (pair: Pair) =>
    group.some(({ jurorId, entryId }) => jurorId === pair.jurorId || entryId === pair.entryId);
  const larger = all.filter(touches);
  return larger.length === group.length ? group : grown(larger, all);
}

/** Whether juror and entry of a pair hang together by the other pairs too. */
export function isJoinedWithout(pair: Pair, pairs: readonly Pair[]): boolean {
  const others = pairs.filter((other) => other !== pair);
  const near = grown(
    others.filter(({ jurorId }) => jurorId === pair.jurorId),
    others,
  );
  return near.some(({ entryId }) => entryId === pair.entryId);
}

/** Of everybody who has any, the fewest entries that somebody else scores too; null when nobody has any. */
export function fewestShared(pairs: readonly Pair[]): number | null {
  const isShared = ({ jurorId, entryId }: Pair) =>
    pairs.some((other) => other.entryId === entryId && other.jurorId !== jurorId);
  const jurors = [...new Set(pairs.map(({ jurorId }) => jurorId))];
  const counts = jurors.map((juror) => pairs.filter((pair) => pair.jurorId === juror && isShared(pair)).length);
  return counts.length === 0 ? null : Math.min(...counts);
}

/** What becomes of the pairs when any two jurors exchange any two entries that both may score and nobody scored yet. */
export function exchangesOf(problem: AssignmentProblem, pairs: readonly Pair[]): readonly (readonly Pair[])[] {
  const has = (list: readonly Pair[], { jurorId, entryId }: Pair) =>
    list.some((pair) => pair.jurorId === jurorId && pair.entryId === entryId);
  const isFree = (pair: Pair) => ![problem.conflicts, problem.forbidden, pairs].some((list) => has(list, pair));
  const movable = pairs.filter((pair) => !has(problem.locked, pair));
  return movable.flatMap((one) =>
    movable.flatMap((other) => {
      const exchanged = [
        { jurorId: one.jurorId, entryId: other.entryId },
        { jurorId: other.jurorId, entryId: one.entryId },
      ];
      return exchanged.every(isFree) ? [[...pairs.filter((pair) => pair !== one && pair !== other), ...exchanged]] : [];
    }),
  );
}

export const LINK: LinkWish = { scope: "edition", overlap: 1, commonAtMost: 2 };
