import type { Answers } from "@/lib/drafts/answers";
import { CABINET_POLICIES } from "./cabinet";
import { MOVING_POLICIES, TELEWORK_POLICIES } from "./communications";
import { INDUSTRY_POLICIES, LABOUR_POLICIES, LAND_POLICIES } from "./ministries";

/** Measures that a source confirms. What nobody could confirm is left out. */
export const DEMO_POLICIES: readonly Answers[] = [
  ...CABINET_POLICIES,
  ...TELEWORK_POLICIES,
  ...LABOUR_POLICIES,
  ...MOVING_POLICIES,
  ...LAND_POLICIES,
  ...INDUSTRY_POLICIES,
];
