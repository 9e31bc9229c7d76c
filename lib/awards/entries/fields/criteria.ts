import type { Criterion } from "@/lib/awards/editions/rules/judging-schema";
import { askIn, type EntryField, required } from "./field";

const ask = askIn("criteria");

const CRITERION_MAX = 800;

/** One question for each criterion of the edition, in its words. */
export function criteriaFields(criteria: readonly Criterion[]): readonly EntryField[] {
  return criteria.map(({ key, name, description }) =>
    ask(criterionField(key), name, { kind: "text", max: CRITERION_MAX, rows: 6 }, { ...required, help: description }),
  );
}

/** Name of the answer to a criterion. */
export function criterionField(key: string): string {
  return `criterion_${key}`;
}
