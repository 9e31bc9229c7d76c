/** What stands in place of erased words. */
export const ERASED = "（消去済み）";
