import type { Feedback } from "./feedback";

type OwnPrize = {
  readonly id: string;
  /** Place among the winners, and in the address. */
  readonly ordinal: number;
  readonly prizeName: string;
  readonly categoryName: string;
  readonly recipientName: string;
  readonly commentary: string;
};

export type OwnShowcase = {
  /** The last one given; null while nothing was said. */
  readonly answer: { readonly ordinal: number; readonly isConsent: boolean; readonly answeredAt: Date } | null;
  /** A draft was made. */
  readonly isBegun: boolean;
  /** Of the public page. */
  readonly slug: string | null;
};

/** What entrants read of the result of their entry. */
export type OwnOutcome = {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly fiscalYear: number;
  readonly criteria: Feedback;
  readonly comment: string;
  readonly prizes: readonly OwnPrize[];
  /** Of winners alone. */
  readonly showcase: OwnShowcase | null;
  readonly mayAct: boolean;
  /** Of the year; years that were released before there were reports have none. */
  readonly hasReport: boolean;
};

/** An entry that was judged, as the desk writes to its entrant. */
export type EntryForComment = {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly applicantName: string;
  readonly category: string;
  readonly editionId: string;
  readonly fiscalYear: number;
  /** Among the winners, as the list stands. */
  readonly isListed: boolean;
  readonly isReleased: boolean;
  readonly comment: { readonly version: number; readonly comment: string; readonly updatedAt: Date } | null;
};
