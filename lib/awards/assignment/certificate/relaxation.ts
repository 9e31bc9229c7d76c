import { marksOf } from "@/lib/awards/assignment/pairs";
import type { AssignmentProblem, Pair } from "@/lib/awards/assignment/problem";
import { byCodeUnits } from "@/lib/awards/code-unit-order";

/** One constraint made weaker. Conflicts are never among them. */
export type Relaxation =
  | { readonly kind: "minimum"; readonly jurorId: string; readonly from: number; readonly to: number }
  | { readonly kind: "cap"; readonly jurorId: string; readonly from: number; readonly to: number }
  | { readonly kind: "coverage"; readonly entryId: string; readonly from: number; readonly to: number }
  | ({ readonly kind: "forbidden" } & Pair);

const KINDS = ["minimum", "cap", "coverage", "forbidden"] as const satisfies readonly Relaxation["kind"][];

export function byKindAndId(one: Relaxation, other: Relaxation): number {
  return KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind) || byCodeUnits(idOf(one), idOf(other));
}

function idOf(relaxation: Relaxation): string {
  if (relaxation.kind === "forbidden") return JSON.stringify([relaxation.entryId, relaxation.jurorId]);
  return relaxation.kind === "coverage" ? relaxation.entryId : relaxation.jurorId;
}

/** The same problem with these constraints weaker. An entry that everybody scored is then an entry with its own coverage. */
export function relaxed(problem: AssignmentProblem, relaxations: readonly Relaxation[]): AssignmentProblem {
  const caps = new Map(relaxations.flatMap((one) => (one.kind === "cap" ? [[one.jurorId, one.to] as const] : [])));
  const minimums = new Map(
    relaxations.flatMap((one) => (one.kind === "minimum" ? [[one.jurorId, one.to] as const] : [])),
  );
  const coverages = new Map(
    relaxations.flatMap((one) => (one.kind === "coverage" ? [[one.entryId, one.to] as const] : [])),
  );
  const isAllowed = marksOf(relaxations.filter((one) => one.kind === "forbidden"));
  return {
    ...problem,
    jurors: problem.jurors.map((juror) => ({
      ...juror,
      cap: caps.get(juror.id) ?? juror.cap,
      minimum: minimums.get(juror.id) ?? juror.minimum,
    })),
    entries: problem.entries.map((entry) => ({ ...entry, coverage: coverages.get(entry.id) ?? entry.coverage })),
    everybody: problem.everybody.filter((id) => !coverages.has(id)),
    forbidden: problem.forbidden.filter(({ jurorId, entryId }) => !isAllowed(jurorId, entryId)),
  };
}
