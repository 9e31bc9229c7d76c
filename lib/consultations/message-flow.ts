/** A flow of its own: what is being written is of the officer alone, and never opens with the case. */
export const MESSAGE_FLOW = "consultation-message";
