import { done, type Outcome } from "@/lib/awards/deliberation/outcome";
import { acceptReason, type ReasonCode } from "@/lib/awards/deliberation/reason";
import type { ChairDecision } from "./request";

/** Neither an order nor passing goes without a reason. */
export function acceptChairDecision(decision: ChairDecision): Outcome<ChairDecision, ReasonCode> {
  const reason = acceptReason(decision.reason);
  return reason.ok ? done({ ...decision, reason: reason.value }) : reason;
}
