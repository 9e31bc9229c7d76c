export const READING_REASON_MAX = 300;

/** How long an approval lets an auditor read the entries of one colleague. */
export const READING_HOURS = 24;
