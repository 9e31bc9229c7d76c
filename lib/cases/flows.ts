import { type Actor, type Flow, hasDuty } from "@/lib/access/actor";
import type { Duty } from "@/lib/db/generated/enums";
import { parseReferenceNumber, type ReferenceKind } from "@/lib/japan/reference-number";
import { routes } from "@/lib/routes";

/** Flows whose cases have a number; an introduction belongs to its request, a partner municipality to its entry. */
export type NumberedFlow = Exclude<Flow, "introduction" | "awardPartner">;

type CaseFlow = {
  /** Whoever has it handles the cases of this flow. */
  readonly duty: Duty;
  /** The first letter of their numbers. */
  readonly letter: ReferenceKind;
  readonly address: (number: string) => string;
};

/** What mail, audit and other screens for all cases have to know of each flow. */
export const caseFlows: Readonly<Record<NumberedFlow, CaseFlow>> = {
  declaration: { duty: "DECLARATIONS", letter: "D", address: (number) => routes.adminDeclaration(number) },
  office: { duty: "OFFICES", letter: "O", address: (number) => routes.adminOffice(number) },
  consultation: { duty: "CONSULTATIONS", letter: "C", address: (number) => routes.adminConsultation(number) },
  awardEntry: { duty: "AWARD", letter: "A", address: (number) => routes.adminAwardEntry(number) },
};

export const FLOWS = ["declaration", "office", "consultation", "awardEntry"] as const satisfies readonly NumberedFlow[];

/** The flows whose cases this person handles. */
export function flowsOf(actor: Actor): NumberedFlow[] {
  return FLOWS.filter((flow) => hasDuty(actor, caseFlows[flow].duty));
}

/** The case of a number on the desk, for whoever handles it; null for everybody else. */
export function caseAddress(actor: Actor, number: string): string | null {
  const parsed = parseReferenceNumber(number);
  const flow = flowsOf(actor).find((known) => parsed.ok && caseFlows[known].letter === parsed.value.kind);
  return flow === undefined ? null : caseFlows[flow].address(number);
}
