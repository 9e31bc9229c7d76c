/** Letters of a reason that an officer gives. */
export const REASON_MAX = 200;

/** How long a history of sign-ins is kept. */
export const SIGN_IN_DAYS = 180;

/** How long somebody else's screens are looked at, for support. */
export const VIEWING_MINUTES = 30;

/** Passkeys of one account: a few devices and a key in the drawer. */
export const PASSKEYS_MAX = 10;
export const PASSKEY_LABEL_MAX = 40;

/** How long a device may take to answer. */
export const PASSKEY_SECONDS = 5 * 60;

/** How long a mailed link holds that lets somebody set up anew. */
export const RECOVERY_MINUTES = 60;
