/** A flow of its own: what is being written is of the officer alone, and never opens with the case. */
export const MESSAGE_FLOW = "consultation-message";

/** What a requester is writing is nobody else's until it is sent. */
export const REPLY_FLOW = "consultation-reply";
