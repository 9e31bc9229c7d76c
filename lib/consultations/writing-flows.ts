/** Flows of their own: what somebody is writing is nobody else's until it is sent. */
export const REPLY_FLOW = "consultation-reply";
export const MESSAGE_FLOW = "consultation-message";
