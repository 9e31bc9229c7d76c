import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Outcome, outcomeSchema, RECORDS } from "@/tests/support/a11y/record";

/** The newest outcome of each check on each page in each state and window: a page that was mended counts as it is now. */
export function newestOutcomes(): readonly Outcome[] {
  const all = globSync(join(RECORDS, "*.jsonl"))
    .flatMap((file) => readFileSync(file, "utf8").split("\n"))
    .filter((line) => line !== "")
    .map((line) => outcomeSchema.parse(JSON.parse(line)))
    .toSorted((a, b) => a.at.localeCompare(b.at));
  return [...new Map(all.map((outcome) => [keyOf(outcome), outcome])).values()];
}

function keyOf({ check, template, state, viewport }: Outcome): string {
  return [check, template, state, viewport].join(" ");
}
