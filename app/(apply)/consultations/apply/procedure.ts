import { pageTitle } from "@/components/layout/site-name";
import type { Visitor } from "@/lib/access/actor";
import { CONSULTATION_STEPS } from "@/lib/consultations/fields";

/** Nobody in particular: who asks has no account, or is asked for again when sending. */
export const visitor: Visitor = { kind: "visitor" };

/** Two steps, then the check. */
export const STEP_COUNT = CONSULTATION_STEPS.length + 1;

export function titleOf(heading: string): string {
  return pageTitle(heading, "相談");
}
