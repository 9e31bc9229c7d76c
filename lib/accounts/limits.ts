/** Letters of a reason that an officer gives. */
export const REASON_MAX = 200;

/** How long a history of sign-ins is kept. */
export const SIGN_IN_DAYS = 180;

/** How long a mailed link holds that lets somebody set up anew. */
export const RECOVERY_MINUTES = 60;
