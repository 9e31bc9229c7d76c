import { pairCost } from "@/lib/awards/assignment/costs";
import type { AssignmentProblem, Entry, Juror, Pair } from "@/lib/awards/assignment/problem";

/**
 * The problem without link, presence and locks as a linear programme in the CPLEX LP format. Squares are sums of rising steps;
 * its vertices are whole because it is a network, so that its optimum is that of the assignment.
 */
export function linearProgramme(problem: AssignmentProblem): string {
  const named = namesOf(problem);
  const bounds = [...named.cells, ...named.loads, ...named.mixes].map(({ name }) => `0 <= ${name} <= 1`);
  return [
    "Minimize",
    ` cost: ${[...named.cells, ...named.loads, ...named.mixes].map(({ name, cost }) => `${cost} ${name}`).join("\n + ")}`,
    "Subject To",
    ...rowsOf(problem, named),
    "Bounds",
    ...bounds,
    "End",
  ].join("\n");
}

type Variable = { readonly name: string; readonly cost: number };
type Cell = Variable & { readonly juror: number; readonly entry: number };
type Step = Variable & { readonly juror: number };
type Mix = Step & { readonly category: string };
type Named = { readonly cells: readonly Cell[]; readonly loads: readonly Step[]; readonly mixes: readonly Mix[] };

function namesOf({ entries, jurors, conflicts, forbidden, weights }: AssignmentProblem): Named {
  const barred = new Set([...conflicts, ...forbidden].map(keyOf));
  const categories = [...new Set(entries.map(({ categoryId }) => categoryId))];
  const costOf = (juror: Juror, entry: Entry) => {
    const { wishes, expertise } = pairCost(juror, entry, weights);
    return wishes + expertise;
  };
  const steps = (count: number, weight: number) => Array.from({ length: count }, (_, step) => weight * (2 * step + 1));
  return {
    cells: jurors.flatMap((one, juror) =>
      entries.flatMap((other, entry) => {
        const isBarred = barred.has(keyOf({ jurorId: one.id, entryId: other.id }));
        return isBarred ? [] : [{ name: `x${juror}_${entry}`, cost: costOf(one, other), juror, entry }];
      }),
    ),
    loads: jurors.flatMap(({ cap }, juror) =>
      steps(cap, weights.load).map((cost, step) => ({ name: `u${juror}_${step}`, cost, juror })),
    ),
    mixes: jurors.flatMap(({ cap }, juror) =>
      categories.flatMap((category, place) =>
        steps(cap, weights.mix).map((cost, step) => ({ name: `v${juror}_${place}_${step}`, cost, juror, category })),
      ),
    ),
  };
}

function rowsOf({ entries, jurors }: AssignmentProblem, { cells, loads, mixes }: Named): readonly string[] {
  const sum = (variables: readonly Variable[]) => variables.map(({ name }) => name).join(" + ");
  const less = (variables: readonly Variable[]) => variables.map(({ name }) => ` - ${name}`).join("");
  const categories = [...new Set(entries.map(({ categoryId }) => categoryId))];
  const covered = entries.map(
    ({ coverage }, entry) => `${sum(cells.filter((cell) => cell.entry === entry))} = ${coverage}`,
  );
  const loaded = jurors.flatMap(({ minimum }, juror) => {
    const own = loads.filter((one) => one.juror === juror);
    return [`${sum(cells.filter((cell) => cell.juror === juror))}${less(own)} = 0`, `${sum(own)} >= ${minimum}`];
  });
  const mixed = jurors.flatMap((_, juror) =>
    categories.map((category) => {
      const own = cells.filter((cell) => cell.juror === juror && entries[cell.entry]?.categoryId === category);
      return `${sum(own)}${less(mixes.filter((one) => one.juror === juror && one.category === category))} = 0`;
    }),
  );
  return [...covered, ...loaded, ...mixed].filter((row) => !/^( -|= |>=)/.test(row));
}

function keyOf({ jurorId, entryId }: Pair): string {
  return JSON.stringify([jurorId, entryId]);
}
