import loadHighs from "highs";
import { assignJurors } from "@/lib/awards/assignment/assign";
import type { AssignmentProblem } from "@/lib/awards/assignment/problem";
import { bestOfAll } from "@/tests/unit/awards/assignment/exhaustive";
import { juryOf, type Size } from "./juries";
import { linearProgramme } from "./linear-programme";

type AssignmentRow = {
  readonly name: string;
  /** Median of three runs. */
  readonly milliseconds: number;
  readonly reference: string;
  readonly referenceMilliseconds: number;
  readonly cost: number;
  /** What the reference found. */
  readonly optimum: number;
  /** How far the cost is above it, of it. */
  readonly gap: number;
};

const SMALL: readonly Size[] = [
  { entries: 6, jurors: 6, coverage: 2 },
  { entries: 7, jurors: 7, coverage: 1 },
];
const LARGE: readonly Size[] = [
  { entries: 30, jurors: 8, coverage: 3 },
  { entries: 100, jurors: 25, coverage: 3 },
  { entries: 300, jurors: 60, coverage: 3 },
  { entries: 1_000, jurors: 100, coverage: 3 },
];

/** The assignment of jurors against every possible one, and against HiGHS, a solver of linear programmes. */
async function measureAssignments(): Promise<readonly AssignmentRow[]> {
  const byHighs = await highs();
  return [
    ...SMALL.map((size) => rowOf(size, "every possible one", (problem) => bestOfAll(problem)?.cost ?? Number.NaN)),
    ...LARGE.map((size) => rowOf(size, "HiGHS", byHighs)),
  ];
}

export async function printAssignments(): Promise<void> {
  console.log("\nP7 Assignment of jurors (milliseconds; gap of cost to the optimum)");
  for (const { name, milliseconds, reference, referenceMilliseconds, gap } of await measureAssignments()) {
    const times = `${milliseconds.toFixed(0).padStart(8)}  ${reference} ${referenceMilliseconds.toFixed(0)}`;
    console.log(`  ${name.padEnd(40)}${times.padEnd(36)}gap ${(100 * gap).toFixed(4)} %`);
  }
  console.log("  the largest, with the link, as a top-up of itself, and when the caps are too small:");
  for (const [name, milliseconds] of kindsOfRun({ entries: 300, jurors: 60, coverage: 3 })) {
    console.log(`  ${name.padEnd(40)}${milliseconds.toFixed(0).padStart(8)}`);
  }
}

function rowOf(size: Size, reference: string, optimumOf: (problem: AssignmentProblem) => number): AssignmentRow {
  const problem = { ...juryOf(size), link: null };
  const [cost, milliseconds] = timed(() => costOf(problem), 3);
  const [optimum, referenceMilliseconds] = timed(() => optimumOf(problem), 1);
  const name = `${size.entries} entries, ${size.jurors} jurors, ${size.coverage} each`;
  return { name, milliseconds, reference, referenceMilliseconds, cost, optimum, gap: (cost - optimum) / optimum };
}

function costOf(problem: AssignmentProblem): number {
  const outcome = assignJurors(problem);
  return outcome.kind === "draft" ? outcome.draft.cost.total : Number.NaN;
}

async function highs(): Promise<(problem: AssignmentProblem) => number> {
  const solver = await loadHighs();
  return (problem) => Math.round(solver.solve(linearProgramme(problem)).ObjectiveValue);
}

function kindsOfRun(size: Size): readonly (readonly [string, number])[] {
  const problem = juryOf(size);
  const first = assignJurors(problem);
  const draft = first.kind === "draft" ? first.draft : { pairs: [], everybody: [] };
  const kinds: Readonly<Record<string, AssignmentProblem>> = {
    linked: problem,
    "linked by category": { ...problem, link: { scope: "category", overlap: 3, commonAtMost: 2 } },
    "top-up": { ...problem, mode: "top-up", present: draft.pairs, everybody: draft.everybody },
    "link refused": { ...problem, link: { scope: "edition", overlap: size.entries, commonAtMost: 2 } },
    impossible: { ...problem, jurors: problem.jurors.map((juror) => ({ ...juror, cap: 12 })) },
  };
  return Object.entries(kinds).map(([name, one]) => [name, timed(() => assignJurors(one), 3)[1]]);
}

/** The last value, and the median of the times. */
function timed<Value>(work: () => Value, runs: number): readonly [Value, number] {
  const begun = performance.now();
  const value = work();
  const times = [performance.now() - begun];
  for (let run = 1; run < runs; run += 1) {
    const start = performance.now();
    work();
    times.push(performance.now() - start);
  }
  times.sort((one, other) => one - other);
  return [value, times[Math.floor(times.length / 2)] ?? 0];
}
