/** Sent along by the button that only looks for conflicts. */
export const CHECK_INTENT = "check";
