/** A municipality has hundreds of offices at most; these keep one file from occupying the server. */
export const FILE_BYTES_MAX = 10 * 1024 * 1024;
export const ROWS_MAX = 10_000;
/** Empty rows between and below count here: spreadsheets save thousands of them. */
export const LINES_MAX = 2 * ROWS_MAX;
export const COLUMNS_MAX = 500;

/** Rows of titles and notes that may stand above the headings. */
export const HEADER_WITHIN_ROWS = 20;

/** What a workbook may become when unpacked; a full one of 10,000 rows is about a third of it. */
export const UNPACKED_BYTES_MAX = 150 * 1024 * 1024;
export const ZIP_ENTRIES_MAX = 1000;
export const CELLS_MAX = 3_000_000;
/** Of all cells of a sheet together; a full one of 10,000 rows has some ten million. */
export const LETTERS_MAX = 50_000_000;
