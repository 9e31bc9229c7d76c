/** What the button sends that only shows the text with a sample in it. */
export const PREVIEW_INTENT = "preview";
