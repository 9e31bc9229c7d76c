import type { AssignmentProblem, Entry, Juror, Pair, Wish } from "@/lib/awards/assignment/problem";

/** Fewer changes first (in a top-up), then less cost. */
export type Best = { readonly changes: number; readonly cost: number };

/**
 * Goes through every choice of jurors for every entry, entry by entry, and forgets only what can make no difference any more:
 * of two ways to the same loads and the same counts in the category at hand, the worse one.
 */
export function bestOfAll(problem: AssignmentProblem): Best | null {
  const entries = problem.entries.toSorted((one, other) => (one.categoryId < other.categoryId ? -1 : 1));
  let ways = new Map<string, Way>([["", { loads: zeros(problem), counts: zeros(problem), changes: 0, cost: 0 }]]);
  let category: string | undefined;
  for (const entry of entries) {
    const isNew = entry.categoryId !== category;
    category = entry.categoryId;
    const choices = choicesFor(problem, entry);
    const next = new Map<string, Way>();
    for (const way of ways.values()) {
      for (const choice of choices) keep(next, step(problem, isNew ? { ...way, counts: zeros(problem) } : way, choice));
    }
    ways = next;
  }
  const complete = [...ways.values()].filter(({ loads }) =>
    problem.jurors.every(({ minimum }, juror) => (loads[juror] ?? 0) >= minimum),
  );
  return complete.toSorted((one, other) => one.changes - other.changes || one.cost - other.cost)[0] ?? null;
}

type Way = Best & { readonly loads: readonly number[]; readonly counts: readonly number[] };
type Choice = Best & { readonly chosen: readonly boolean[] };

function zeros({ jurors }: AssignmentProblem): readonly number[] {
  return jurors.map(() => 0);
}

function keep(ways: Map<string, Way>, way: Way | null): void {
  if (way === null) return;
  const key = [...way.loads, ...way.counts].join();
  const other = ways.get(key);
  const isBetter =
    other === undefined || way.changes < other.changes || (way.changes === other.changes && way.cost < other.cost);
  if (isBetter) ways.set(key, way);
}

function step(problem: AssignmentProblem, way: Way, choice: Choice): Way | null {
  const { jurors, weights, locked } = problem;
  const added = choice.chosen.map(Number);
  const loads = way.loads.map((load, juror) => load + (added[juror] ?? 0));
  const counts = way.counts.map((count, juror) => count + (added[juror] ?? 0));
  const isOver = jurors.some(({ id, cap }, juror) => {
    const scored = locked.filter(({ jurorId, entryId }) => jurorId === id && !isBarred(problem, id, entryId)).length;
    return (loads[juror] ?? 0) > Math.max(cap, scored);
  });
  if (isOver) return null;
  const grown = (after: readonly number[], before: readonly number[]) => squares(after) - squares(before);
  const cost = choice.cost + weights.load * grown(loads, way.loads) + weights.mix * grown(counts, way.counts);
  return { loads, counts, changes: way.changes + choice.changes, cost: way.cost + cost };
}

function squares(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count ** 2, 0);
}

function choicesFor(problem: AssignmentProblem, entry: Entry): readonly Choice[] {
  const { jurors } = problem;
  const may = jurors.map(
    ({ id, cap }) => !isBarred(problem, id, entry.id) && (cap > 0 || isLocked(problem, id, entry.id)),
  );
  const must = jurors.map(({ id }, juror) => (may[juror] ?? false) && isLocked(problem, id, entry.id));
  const isEverybodys = problem.everybody.includes(entry.id);
  const needed = Math.max(must.filter(Boolean).length, isEverybodys ? may.filter(Boolean).length : entry.coverage);
  return subsets(jurors.length)
    .filter((chosen) => chosen.filter(Boolean).length === needed)
    .filter((chosen) => chosen.every((isChosen, juror) => (isChosen ? may[juror] : !must[juror])))
    .map((chosen) => ({
      chosen,
      changes: chosen.filter((isChosen, juror) => isChosen && !must[juror] && isChange(problem, jurors[juror], entry))
        .length,
      cost: jurors.reduce((sum, juror, place) => sum + (chosen[place] ? pairCost(problem, juror, entry) : 0), 0),
    }));
}

function subsets(size: number): readonly (readonly boolean[])[] {
  return Array.from({ length: 2 ** size }, (_, bits) =>
    Array.from({ length: size }, (_bit, place) => ((bits >> place) & 1) === 1),
  );
}

function has(pairs: readonly Pair[], juror: string, entry: string): boolean {
  return pairs.some(({ jurorId, entryId }) => jurorId === juror && entryId === entry);
}

function isBarred({ conflicts, forbidden }: AssignmentProblem, juror: string, entry: string): boolean {
  return has(conflicts, juror, entry) || has(forbidden, juror, entry);
}

function isLocked({ locked }: AssignmentProblem, juror: string, entry: string): boolean {
  return has(locked, juror, entry);
}

function isChange({ mode, present }: AssignmentProblem, juror: Juror | undefined, entry: Entry): boolean {
  return mode === "top-up" && !has(present, juror?.id ?? "", entry.id);
}

const WISH_COSTS: Readonly<Record<Wish, number>> = { wants: 0, willing: 30, "rather-not": 100 };

function pairCost({ weights }: AssignmentProblem, { wishes, expertise }: Juror, entry: Entry): number {
  const wish = wishes[entry.id];
  const category = expertise.categories[entry.categoryId] ?? 0;
  const topics = entry.topics.map((topic) => expertise.topics[topic] ?? 0);
  const fit = topics.length === 0 ? category : Math.round((category + Math.max(...topics)) / 2);
  return weights.wishes * (wish === undefined ? 50 : WISH_COSTS[wish]) + weights.expertise * (100 - fit);
}
