import type { IntroductionStatus, MatchDirection, MatchRequestStatus, MatchSide } from "@/lib/db/generated/enums";
import type { WishRow } from "./presentation";
import type { Reasons } from "./stored";
import type { IntroductionAction } from "./workflow";

/** What components are given. None of these types has a place for contact data but `OtherSide`. */
export type OtherSide = {
  readonly organizationName: string;
  readonly department: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
};

/** An introduction as one of its sides may see it. */
export type SideView = {
  readonly id: string;
  readonly version: number;
  readonly side: MatchSide;
  readonly status: IntroductionStatus;
  readonly direction: MatchDirection;
  readonly name: string;
  readonly place: string;
  readonly path: string | null;
  /** Of the side that asks, by name only where that was allowed. */
  readonly asker: string;
  readonly text: string;
  /** For whoever asked. */
  readonly reasons: Reasons | null;
  /** For whoever was found. */
  readonly wishes: readonly WishRow[];
  readonly createdAt: Date;
  readonly dueAt: Date | null;
  readonly introducedAt: Date | null;
  readonly actions: readonly IntroductionAction[];
  /** Null before both have accepted. */
  readonly other: OtherSide | null;
};

export type OwnIntroduction = {
  readonly id: string;
  readonly side: MatchSide;
  readonly status: IntroductionStatus;
  readonly name: string;
  readonly dueAt: Date | null;
  readonly createdAt: Date;
};

export type OwnRequest = {
  readonly id: string;
  readonly direction: MatchDirection;
  readonly status: MatchRequestStatus;
  readonly wishes: readonly WishRow[];
  readonly createdAt: Date;
};

export type IntroductionRow = {
  readonly id: string;
  readonly status: IntroductionStatus;
  readonly direction: MatchDirection;
  readonly counterpartName: string;
  readonly counterpartPlace: string;
  readonly score: number;
  readonly createdAt: Date;
  readonly dueAt: Date | null;
  readonly outcome: string | null;
  readonly request: { readonly id: string; readonly organizationName: string; readonly createdAt: Date };
};

export type RequestRow = {
  readonly id: string;
  readonly status: MatchRequestStatus;
  readonly direction: MatchDirection;
  readonly organizationName: string;
  readonly createdAt: Date;
  /** Introductions that did not lapse, and of them those that were made. */
  readonly proposed: number;
  readonly introduced: number;
};
