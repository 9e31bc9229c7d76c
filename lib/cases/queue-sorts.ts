/** Orders of the desk's queues. */
export const QUEUE_SORTS = ["oldest", "newest", "number", "name"] as const;
export type QueueSort = (typeof QUEUE_SORTS)[number];
