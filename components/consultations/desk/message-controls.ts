/** The control that chooses papers; ids of stored ones travel under `files`. */
export const FILES_CONTROL = "filesFile";

export const TEMPLATE_INTENT = "template";
