/** So long what the desk wrote can be taken back: nobody outside has seen it. */
export const RECALL_MINUTES = 10;

/** A mailed link opens a thread for so long. */
export const THREAD_LINK_DAYS = 30;

/** Notices wait so long for further messages, so that several make one letter. */
export const NOTICE_WAIT_MS = 60_000;

export const MESSAGE_FILES_MAX = 3;
