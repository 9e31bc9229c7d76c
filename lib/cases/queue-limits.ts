export const QUEUE_PAGE_SIZE = 25;
/** Counting stops here; the screen says 「1,000件以上」. */
export const COUNT_LIMIT = 1001;
/** Along the index of the status: Prisma counts in the order of random ids otherwise, a row of the table for each. */
export const COUNT_UP = { orderBy: { status: "asc" }, take: COUNT_LIMIT } as const;
export const EXPORT_LIMIT = 20_000;
