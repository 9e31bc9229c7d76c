/** A mailed invitation holds this long. */
export const INVITATION_DAYS = 7;
