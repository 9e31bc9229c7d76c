import { distinct } from "@/lib/awards/code-unit-order";
import type { ChairDecision, Contender } from "./request";
import { idsOf, type Split } from "./taken";

/** Only a decision about exactly these entries counts: one about a larger or smaller group was taken on other grounds. */
export function chairSplit(group: readonly Contender[], decisions: readonly ChairDecision[]): Split {
  const entryIds = group.map(({ entryId }) => entryId);
  const wanted = keyOf(entryIds);
  const decision = decisions.find((one) => keyOf(one.kind === "ordered" ? one.order : one.entryIds) === wanted);
  if (decision === undefined) return { kind: "waiting", waiting: { for: "chair", entryIds } };

  const { reason } = decision;
  if (decision.kind === "passed")
    return { kind: "split", parts: [group], taken: { by: "chair", hasPassed: true, reason, parts: [entryIds] } };
  const parts = decision.order.map((id) => group.filter(({ entryId }) => entryId === id));
  return { kind: "split", parts, taken: { by: "chair", hasPassed: false, reason, parts: idsOf(parts) } };
}

/** A list that names one twice is none of exactly these. */
function keyOf(entryIds: readonly string[]): string {
  return JSON.stringify([entryIds.length, distinct(entryIds)]);
}
