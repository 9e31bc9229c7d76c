/** A flow of its own: what a requester is writing is nobody else's until it is sent. */
export const REPLY_FLOW = "consultation-reply";
