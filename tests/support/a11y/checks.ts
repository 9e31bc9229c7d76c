import type { Check, Journey } from "./check";
import { journeyChecks } from "./journey-checks";
import { pageChecks } from "./page-checks";

/** What a test of the sources shows without a browser. */
const sources = {
  colorPairs: {
    label: "文字・輪郭・フォーカスの色の組がコントラスト比を満たす",
    shows: ["1.4.3", "1.4.11"],
    source: "tests/unit/components/contrast.test.ts",
  },
  noGestures: {
    label: "なぞる・押し続ける・傾ける操作がない",
    shows: ["2.1.4", "2.5.1", "2.5.2", "2.5.4", "2.5.7"],
    source: "tests/unit/components/gestures.test.ts",
  },
} as const satisfies Readonly<Record<string, Check>>;

export type CheckName = keyof typeof pageChecks | keyof typeof journeyChecks | keyof typeof sources;

/** Everything that a computer looks at, and which criteria that shows, in part or in full. */
export const CHECKS: Readonly<Record<CheckName, Check>> = { ...pageChecks, ...journeyChecks, ...sources };

/** The journeys of the checks that have some, with the name of their check. */
export const JOURNEYS: readonly (Journey & { readonly check: CheckName })[] = [
  ...journeysOf("keyboardJourney"),
  ...journeysOf("scriptlessJourney"),
  ...journeysOf("valuesKept"),
  ...journeysOf("reviewBeforeSending"),
  ...journeysOf("timeLimit"),
  ...journeysOf("statusMessages"),
  ...journeysOf("askedOnce"),
  ...journeysOf("waysToPages"),
];

function journeysOf(check: keyof typeof journeyChecks): readonly (Journey & { readonly check: CheckName })[] {
  return journeyChecks[check].journeys.map((journey) => ({ ...journey, check }));
}
