/** Letters of a reason that an officer gives. */
export const REASON_MAX = 200;
