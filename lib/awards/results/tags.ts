import { AWARD_TAG } from "@/lib/awards/editions/tags";

export const RESULT_TAG = "award-results";

/** What is dropped from caches when a result is released. */
export const RESULT_TAGS = [AWARD_TAG, RESULT_TAG] as const;
