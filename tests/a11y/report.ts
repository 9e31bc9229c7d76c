import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { ADDED_CRITERIA, JIS_CRITERIA } from "@/lib/content/accessibility-criteria";
import { type AccessibilityData, accessibilityDataSchema } from "@/lib/content/accessibility-schema";
import type { Check } from "@/tests/support/a11y/check";
import { CHECKS } from "@/tests/support/a11y/checks";
import type { Outcome } from "@/tests/support/a11y/record";
import { areasOf, isShown } from "./areas";
import { HUMAN_CHECKS } from "./human-checks";
import { newestOutcomes } from "./outcomes";

const FILE = join("lib", "content", "accessibility-data.json");

/** `npm run a11y:report`, after the browser tests: the page of results shows what they have seen, and nothing else. */
const outcomes = newestOutcomes().filter(isShown);
if (outcomes.length === 0) {
  console.error("There are no outcomes in test-results/a11y: run the browser tests first.");
  process.exit(1);
}

const data: AccessibilityData = {
  ...periodOf(outcomes),
  areas: areasOf(outcomes),
  states: countBy(new Set(outcomes.map(({ template, state }) => `${state} ${template}`))),
  checks: checksOf(outcomes),
  criteria: criteriaOf(outcomes),
};
writeFileSync(FILE, `${JSON.stringify(accessibilityDataSchema.parse(data), null, 2)}\n`);
execFileSync(process.execPath, [join("node_modules", "@biomejs", "biome", "bin", "biome"), "format", "--write", FILE]);
tell(data);

function periodOf(all: readonly Outcome[]): Pick<AccessibilityData, "from" | "to"> {
  const days = all.map(({ at }) => at.slice(0, 10)).toSorted();
  return { from: days[0] ?? "", to: days.at(-1) ?? "" };
}

/** In how many places each state was looked at. */
function countBy(places: ReadonlySet<string>): Record<string, number> {
  const counts = new Map<string, number>();
  for (const place of places) {
    const [state = ""] = place.split(" ");
    counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  return Object.fromEntries(counts);
}

function checksOf(all: readonly Outcome[]): AccessibilityData["checks"] {
  return Object.entries(CHECKS).map(([name, check]) => {
    const own = all.filter((outcome) => outcome.check === name);
    const templates = new Set(own.map(({ template }) => template).filter(Boolean)).size;
    return { name, label: check.label, kind: kindOf(check), templates, looks: own.length, faults: faultsIn(own) };
  });
}

function kindOf({ source, journeys }: Check): AccessibilityData["checks"][number]["kind"] {
  if (source !== undefined) return "source";
  return journeys === undefined ? "page" : "journey";
}

function criteriaOf(all: readonly Outcome[]): AccessibilityData["criteria"] {
  return [...JIS_CRITERIA, ...ADDED_CRITERIA].map(({ number }) => {
    const checks = Object.entries(CHECKS).filter(([, { shows }]) => shows.includes(number));
    const names = checks.map(([name]) => name);
    const human = HUMAN_CHECKS[number];
    if (human === undefined) throw new Error(`Nobody is asked to look at ${number}: add it to human-checks.ts.`);
    return { number, checks: names, faults: faultsIn(all.filter(({ check }) => names.includes(check))), human };
  });
}

function faultsIn(all: readonly Outcome[]): number {
  return all.filter(({ faults }) => faults > 0).length;
}

function tell({ areas, checks, criteria, from, to }: AccessibilityData): void {
  for (const { area, seen, unseen } of areas) console.log(`${area}: ${seen.length} pages looked at, ${unseen} not`);
  for (const { name, looks, faults } of checks)
    if (faults > 0) console.log(`${name}: ${faults} faults in ${looks} looks`);
  const silent = checks.filter(({ kind, looks }) => kind !== "source" && looks === 0).map(({ name }) => name);
  if (silent.length > 0) console.log(`Checks without an outcome in this run: ${silent.join(", ")}`);
  const pending = criteria.filter(({ human }) => human.result === "pending").length;
  console.log(
    `${criteria.length} criteria, ${pending} of them wait for a person; ${from} to ${to}; written to ${FILE}`,
  );
}
