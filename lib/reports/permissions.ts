import { type Actor, hasDuty } from "@/lib/access/actor";
import type { Duty } from "@/lib/db/generated/enums";

/** Figures without people: for whoever answers consultations, and for the audit. */
export const REPORT_DUTIES = ["CONSULTATIONS", "AUDIT"] as const satisfies readonly [Duty, ...Duty[]];

export function maySeeReports(actor: Actor): boolean {
  return REPORT_DUTIES.some((duty) => hasDuty(actor, duty));
}
