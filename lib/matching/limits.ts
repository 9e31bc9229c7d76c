/** How long a side has to answer, and when it is reminded. */
export const ANSWER_DAYS = 14;
export const REMIND_DAYS_BEFORE = 3;

/** How long a mailed link opens its introduction: past the answer, so that it still says how it went. */
export const LINK_DAYS = 60;

export const NAME_MAX = 100;
export const PERSON_MAX = 60;
export const WORDS_MAX = 1000;
export const TEXT_MAX = 2000;
export const NOTE_MAX = 500;

/** Rows of a list page, of a file, and candidates that are looked at for one request. */
export const QUEUE_PAGE = 30;
export const EXPORT_MAX = 5000;
export const CANDIDATES_MAX = 2000;
export const CANDIDATES_SHOWN = 20;
export const OWN_MAX = 100;
