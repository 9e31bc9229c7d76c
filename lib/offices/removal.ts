/** How long the reason of a removal, or of leaving it be, may be. */
export const REMOVAL_REASON_MAX = 400;
