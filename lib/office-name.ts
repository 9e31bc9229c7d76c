/** The office as it signs letters and stands on every page: whoever checks whether a letter is genuine finds one office. */
export const OFFICE_NAME = "地方創生テレワークポータル 事務局";
