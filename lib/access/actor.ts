import type { Duty, MatchSide, MemberRole } from "@/lib/db/generated/enums";

/** Flows whose cases have a contact outside the office. */
export type Flow = "declaration" | "office" | "consultation" | "introduction" | "awardEntry" | "awardPartner";

/** Someone who reads; nothing is known about them. */
export type Visitor = { readonly kind: "visitor" };

/** Someone who proved the mailbox of one case by a mailed code, or came to it from the My page of its organisation. */
export type Contact = {
  readonly kind: "contact";
  readonly flow: Flow;
  readonly caseId: string;
  /** The member, for who came from My page. */
  readonly accountId?: string;
  /** Of an introduction: whose letter it was. */
  readonly side?: MatchSide;
};

export type MembershipOf = {
  readonly organizationId: string;
  readonly organizationName: string;
  readonly role: MemberRole;
  /** Municipalities keep offices; for others that part of My page is not there. */
  readonly isMunicipality?: boolean;
  /** The office has not looked at the organisation yet: nothing is sent in its name. */
  readonly isPending?: boolean;
};

/** The officer who looks at somebody else's screens: reads are theirs, and there are no writes. */
export type Viewer = { readonly accountId: string; readonly viewingId: string };

/** Someone who acts for organisations. */
export type Member = {
  readonly kind: "member";
  readonly viewedBy?: Viewer;
  readonly accountId: string;
  readonly sessionId: string;
  /** Empty until the first visit has asked for it. */
  readonly name: string;
  readonly memberships: readonly MembershipOf[];
  /** The organisation at work; null for someone who belongs to none yet. */
  readonly organizationId: string | null;
};

export type Staff = {
  readonly kind: "staff";
  readonly viewedBy?: Viewer;
  readonly accountId: string;
  readonly sessionId: string;
  readonly name: string;
  readonly duties: readonly Duty[];
};

/** A place in the jury of one edition of the award. */
export type Seat = {
  readonly jurorId: string;
  readonly editionId: string;
  readonly fiscalYear: number;
  readonly categories: readonly string[];
  readonly isChair: boolean;
  /** The terms were agreed to and the own conflicts declared: before that, nothing of an entry is seen. */
  readonly isReady: boolean;
};

/** 審査委員: invited for editions of the award. */
export type Juror = {
  readonly kind: "juror";
  readonly viewedBy?: Viewer;
  readonly accountId: string;
  readonly sessionId: string;
  readonly name: string;
  /** Those that are held or offered, the latest year first. */
  readonly seats: readonly Seat[];
};

/** A job of the worker, or a command of an operator. */
export type System = { readonly kind: "system"; readonly job: string };

export type Actor = Visitor | Contact | Member | Staff | Juror | System;

/** Somebody who signs in. */
export type Person = Member | Staff | Juror;

export function isPerson(actor: Actor): actor is Person {
  return actor.kind === "staff" || actor.kind === "member" || actor.kind === "juror";
}

/** Whoever comes in by the door with both factors. */
export type DeskPerson = Staff | Juror;

/** Set when the screens of this person are looked at by somebody else. */
export function viewerOf(actor: Actor): Viewer | null {
  return isPerson(actor) ? (actor.viewedBy ?? null) : null;
}

/** Who really sits there, for the record and for signing out. */
export function asThemselves<A extends Actor>(actor: A): A | Staff {
  const viewer = viewerOf(actor);
  if (viewer === null || !isPerson(actor)) return actor;
  return { kind: "staff", accountId: viewer.accountId, sessionId: actor.sessionId, name: "", duties: [] };
}

/** Stable id for the audit: never a name or an address. */
export function actorId(actor: Actor): string | null {
  switch (actor.kind) {
    case "visitor":
      return null;
    case "contact":
      return actor.accountId ?? actor.caseId;
    case "member":
    case "staff":
    case "juror":
      return actor.accountId;
    case "system":
      return actor.job;
  }
}

/** How a member belongs to an organisation; undefined outside. */
export function membershipIn({ memberships }: Member, organizationId: string | null): MembershipOf | undefined {
  return memberships.find((membership) => membership.organizationId === organizationId);
}

export function hasDuty(actor: Actor, duty: Duty): boolean {
  return actor.kind === "staff" && actor.duties.includes(duty);
}
