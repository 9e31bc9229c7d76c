import type { EntryLabel } from "./view";

/** A meeting as one of its members sees it: nothing at all of what a conflict of interest keeps from them. */
export type JurorMeeting = {
  readonly id: string;
  readonly fiscalYear: number;
  readonly ordinal: number;
  readonly isOpen: boolean;
  readonly startsAt: Date;
  readonly place: string;
  readonly chair: string | null;
  readonly isChair: boolean;
  readonly now: JurorNow;
};

export type JurorNow =
  /** Between items, or before the opening. */
  | { readonly kind: "waiting" }
  /** Nobody has recorded that they are there. */
  | { readonly kind: "absent" }
  /** Out of the room because of a conflict: no word of what is spoken of. */
  | { readonly kind: "out" }
  | JurorItem;

export type JurorItem = {
  readonly kind: "item";
  readonly subject: string;
  readonly entries: readonly EntryLabel[];
  readonly lines: readonly string[];
  /** May vote on it: in the room from its beginning. */
  readonly isEligible: boolean;
  readonly ballot: JurorBallot | null;
  /** For the chair alone. */
  readonly even: { readonly questionId: string; readonly subject: string } | null;
  readonly tie: readonly EntryLabel[] | null;
};

export type JurorBallot = {
  readonly questionId: string;
  readonly kind: "yes-no" | "choice";
  readonly subject: string;
  readonly candidates: readonly { readonly value: string; readonly label: string }[];
  readonly places: number;
  readonly hasVoted: boolean;
};
