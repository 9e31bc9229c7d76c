import type { Duty } from "@/lib/db/generated/enums";

/** Flows whose cases have a contact outside the office. */
export type Flow = "declaration";

/** Someone who reads; nothing is known about them. */
export type Visitor = { readonly kind: "visitor" };

/** Someone who proved the mailbox of one case by a mailed code. */
export type Contact = { readonly kind: "contact"; readonly flow: Flow; readonly caseId: string };

export type Staff = {
  readonly kind: "staff";
  readonly accountId: string;
  readonly sessionId: string;
  readonly name: string;
  readonly duties: readonly Duty[];
};

/** A job of the worker, or a command of an operator. */
export type System = { readonly kind: "system"; readonly job: string };

export type Actor = Visitor | Contact | Staff | System;

/** Stable id for the audit: never a name or an address. */
export function actorId(actor: Actor): string | null {
  switch (actor.kind) {
    case "visitor":
      return null;
    case "contact":
      return actor.caseId;
    case "staff":
      return actor.accountId;
    case "system":
      return actor.job;
  }
}

export function hasDuty(actor: Actor, duty: Duty): boolean {
  return actor.kind === "staff" && actor.duties.includes(duty);
}
