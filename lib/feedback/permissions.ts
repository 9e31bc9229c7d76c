import { type Actor, hasDuty } from "@/lib/access/actor";

/** What is said about pages is read by those who write them. */
export function mayHandleFeedback(actor: Actor): boolean {
  return hasDuty(actor, "CONTENT");
}
