import { byCodeUnits } from "@/lib/awards/code-unit-order";
import type { TieStep } from "@/lib/awards/editions/rules/judging-schema";
import type { Contender, TieRequest } from "./request";
import { chairSplit } from "./split-by-chair";
import { criterionSplit } from "./split-by-criterion";
import { drawSplit } from "./split-by-draw";
import type { Split, Taken, Waiting } from "./taken";

export type TieResult = {
  /** Best first; a group of more than one is not settled yet. */
  readonly groups: readonly (readonly string[])[];
  /** Every step that was looked at, in the order in which it was. */
  readonly taken: readonly Taken[];
  /** What has to come before it can go on; empty when all are in order. */
  readonly waiting: readonly Waiting[];
};

/**
 * Each step divides a group of equals as far as it can, and the next step sees only who is still equal: a later step never
 * turns around what an earlier one decided. Throws a RangeError when an entry stands twice.
 */
export function breakTies(request: TieRequest): TieResult {
  const { contenders, rule } = request;
  if (new Set(contenders.map(({ entryId }) => entryId)).size < contenders.length)
    throw new RangeError("An entry stands twice among the equals.");
  const group = contenders.toSorted((one, other) => byCodeUnits(one.number, other.number));
  return settled(group, rule, request);
}

function settled(group: readonly Contender[], [step, ...rest]: readonly TieStep[], request: TieRequest): TieResult {
  if (group.length < 2) return { groups: group.map(({ entryId }) => [entryId]), taken: [], waiting: [] };
  const ids = group.map(({ entryId }) => entryId);
  if (step === undefined) return { groups: [ids], taken: [], waiting: [{ for: "rule", entryIds: ids }] };

  const split = splitBy(step, group, request);
  if (split.kind === "waiting") return { groups: [ids], taken: [], waiting: [split.waiting] };
  const parts = split.parts.map((part) => settled(part, rest, request));
  return {
    groups: parts.flatMap(({ groups }) => groups),
    taken: [split.taken, ...parts.flatMap(({ taken }) => taken)],
    waiting: parts.flatMap(({ waiting }) => waiting),
  };
}

function splitBy(step: TieStep, group: readonly Contender[], request: TieRequest): Split {
  switch (step.by) {
    case "criterion":
      return criterionSplit(group, step.criterion);
    case "chair":
      return chairSplit(group, request.decisions);
    case "draw":
      return drawSplit(group, request);
  }
}
