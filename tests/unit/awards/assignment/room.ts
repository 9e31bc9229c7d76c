import type { Relaxation } from "@/lib/awards/assignment/certificate/relaxation";
import type { Shortage } from "@/lib/awards/assignment/certificate/shortage";
import type { AssignmentProblem, Entry, Juror, Pair } from "@/lib/awards/assignment/problem";

type Balance = { readonly needed: number; readonly available: number };

/** What a shortage claims, counted anew from the problem. */
export function balanceOf(problem: AssignmentProblem, shortage: Shortage): Balance {
  const room = new Room(problem);
  const entries = problem.entries.filter(({ id }) => "entryIds" in shortage && shortage.entryIds.includes(id));
  const jurors = problem.jurors.filter(({ id }) => "jurorIds" in shortage && shortage.jurorIds.includes(id));
  switch (shortage.code) {
    case "ENTRY_SHORT": {
      const own = problem.entries.filter(({ id }) => id === shortage.entryId);
      return { needed: sum(own, room.coverage), available: sum(own, room.ableJurors) };
    }
    case "PLACES_SHORT":
      return { needed: sum(problem.entries, room.reachableCoverage), available: sum(problem.jurors, room.cap) };
    case "ENTRIES_COMPETE":
      return { needed: sum(entries, room.reachableCoverage), available: room.mostForEntries(entries) };
    case "MINIMUM_ABOVE_CAP": {
      const own = problem.jurors.filter(({ id }) => id === shortage.jurorId);
      return { needed: sum(own, ({ minimum }) => minimum), available: sum(own, room.cap) };
    }
    case "MINIMUM_UNREACHABLE": {
      const own = problem.jurors.filter(({ id }) => id === shortage.jurorId);
      return { needed: sum(own, ({ minimum }) => minimum), available: sum(own, room.ableEntries) };
    }
    case "MINIMUMS_EXCEED":
      return { needed: sum(problem.jurors, room.reachableMinimum), available: sum(problem.entries, room.coverage) };
    case "JURORS_COMPETE":
      return { needed: sum(jurors, room.reachableMinimum), available: room.mostForJurors(jurors) };
  }
}

/** Every way to let one constraint give way by one place. */
export function singleSteps(problem: AssignmentProblem): readonly Relaxation[] {
  const room = new Room(problem);
  const isBarredBy = (list: readonly Pair[], pair: Pair) => has(list, pair.jurorId, pair.entryId);
  const mayBeLifted = (pair: Pair) =>
    !isBarredBy(problem.conflicts, pair) &&
    !isBarredBy(problem.locked, pair) &&
    !problem.everybody.includes(pair.entryId) &&
    problem.jurors.some(({ id, cap }) => id === pair.jurorId && cap > 0);
  return [
    ...problem.jurors.flatMap(({ id: jurorId, minimum }): Relaxation[] =>
      minimum > 0 ? [{ kind: "minimum", jurorId, from: minimum, to: minimum - 1 }] : [],
    ),
    ...problem.jurors.flatMap((one): Relaxation[] =>
      one.cap > 0 ? [{ kind: "cap", jurorId: one.id, from: one.cap, to: room.cap(one) + 1 }] : [],
    ),
    ...problem.entries.flatMap((one): Relaxation[] => {
      const from = room.coverage(one);
      return from > room.scorers(one) ? [{ kind: "coverage", entryId: one.id, from, to: from - 1 }] : [];
    }),
    ...problem.forbidden.filter(mayBeLifted).map((pair): Relaxation => ({ kind: "forbidden", ...pair })),
  ];
}

/** By how many places constraints give way. A cap gives way from what is scored, if that is more. */
export function placesOf(problem: AssignmentProblem, relaxations: readonly Relaxation[]): number {
  const room = new Room(problem);
  return sum(relaxations, (one) => {
    if (one.kind === "forbidden") return 1;
    if (one.kind !== "cap") return one.from - one.to;
    return (
      one.to -
      sum(
        problem.jurors.filter(({ id }) => id === one.jurorId),
        room.cap,
      )
    );
  });
}

class Room {
  constructor(readonly problem: AssignmentProblem) {}

  readonly cap = (juror: Juror): number => Math.max(juror.cap, this.load(juror));
  readonly load = (juror: Juror): number => this.problem.entries.filter((entry) => this.#isScored(juror, entry)).length;
  readonly scorers = (entry: Entry): number =>
    this.problem.jurors.filter((juror) => this.#isScored(juror, entry)).length;
  readonly ableJurors = (entry: Entry): number =>
    this.problem.jurors.filter((juror) => this.#isAble(juror, entry)).length;
  readonly ableEntries = (juror: Juror): number =>
    this.problem.entries.filter((entry) => this.#isAble(juror, entry)).length;
  readonly coverage = (entry: Entry): number => {
    const isEverybodys = this.problem.everybody.includes(entry.id);
    return Math.max(this.scorers(entry), isEverybodys ? this.ableJurors(entry) : entry.coverage);
  };
  readonly reachableCoverage = (entry: Entry): number => Math.min(this.coverage(entry), this.ableJurors(entry));
  readonly reachableMinimum = (juror: Juror): number =>
    Math.max(this.load(juror), Math.min(juror.minimum, this.cap(juror), this.ableEntries(juror)));

  /** Even if no other entry got anything. */
  mostForEntries(entries: readonly Entry[]): number {
    const given = sum(this.problem.jurors, (juror) => {
      const free = entries.filter((entry) => this.#isAble(juror, entry) && !this.#isScored(juror, entry)).length;
      return Math.min(this.cap(juror) - this.load(juror), free);
    });
    return given + sum(entries, this.scorers);
  }

  /** Even if no other juror got anything. */
  mostForJurors(jurors: readonly Juror[]): number {
    const given = sum(this.problem.entries, (entry) => {
      const free = jurors.filter((juror) => this.#isAble(juror, entry) && !this.#isScored(juror, entry)).length;
      return Math.min(this.coverage(entry) - this.scorers(entry), free);
    });
    return given + sum(jurors, this.load);
  }

  #isAble(juror: Juror, entry: Entry): boolean {
    const { conflicts, forbidden, locked } = this.problem;
    if (has(conflicts, juror.id, entry.id) || has(forbidden, juror.id, entry.id)) return false;
    return juror.cap > 0 || has(locked, juror.id, entry.id);
  }

  #isScored(juror: Juror, entry: Entry): boolean {
    return this.#isAble(juror, entry) && has(this.problem.locked, juror.id, entry.id);
  }
}

function has(list: readonly Pair[], juror: string, entry: string): boolean {
  return list.some(({ jurorId, entryId }) => jurorId === juror && entryId === entry);
}

function sum<One>(items: readonly One[], of: (item: One) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
