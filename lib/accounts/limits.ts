/** Letters of a reason that an officer gives. */
export const REASON_MAX = 200;

/** How long a mailed link holds that lets somebody set up anew. */
export const RECOVERY_MINUTES = 60;
