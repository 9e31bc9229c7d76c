/** Carried by every page that shows the call of an edition. */
export const AWARD_TAG = "awards";
