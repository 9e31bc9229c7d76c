/** Letters of a reason that an officer gives. */
export const REASON_MAX = 200;

/** How long a history of sign-ins is kept. */
export const SIGN_IN_DAYS = 180;

/** How long somebody else's screens are looked at, for support. */
export const VIEWING_MINUTES = 30;

/** How long a mailed link holds that lets somebody set up anew. */
export const RECOVERY_MINUTES = 60;
