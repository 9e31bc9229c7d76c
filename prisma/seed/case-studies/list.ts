import type { Answers } from "@/lib/drafts/answers";
import { COMPANY_EXAMPLES, MUNICIPALITY_EXAMPLES } from "./examples";
import { AWARD_WINNERS } from "./winners";

/** Every case study that a source confirms. */
export const DEMO_CASE_STUDIES: readonly Answers[] = [...AWARD_WINNERS, ...COMPANY_EXAMPLES, ...MUNICIPALITY_EXAMPLES];
