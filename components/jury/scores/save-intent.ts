/** What the button sends that keeps a sheet and stays with it. */
export const SAVE_INTENT = "save";
