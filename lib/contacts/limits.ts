/** A mailed code: how long it holds, and how often it may be tried. */
export const CODE_MINUTES = 10;
export const CODE_TRIES = 5;

/** How long a browser that proved a mailbox may go on. */
export const CONTACT_SESSION_MINUTES = 60;

/** After that it can still save what was typed, and see nothing. */
export const CONTACT_SAVING_HOURS = 24;
