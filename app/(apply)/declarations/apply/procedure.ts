import { pageTitle } from "@/components/layout/site-name";
import type { Visitor } from "@/lib/access/actor";
import { APPLY_STEPS } from "@/lib/declarations/fields";

/** Nobody in particular: who applies has no account. */
export const visitor: Visitor = { kind: "visitor" };

/** Three steps, then the check. */
export const STEP_COUNT = APPLY_STEPS.length + 1;

export function titleOf(heading: string): string {
  return pageTitle(heading, "自己宣言の申請");
}
