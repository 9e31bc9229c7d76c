import type { AwardJurorStatus } from "@/lib/db/generated/enums";

/** A category in the words of the settings. */
export type CategoryName = { readonly key: string; readonly name: string };

/** What a juror has to do next, in this order. */
export type SeatStep = "answer" | "declare" | "judge";

/** A seat as its holder sees it. */
export type OwnSeat = {
  readonly id: string;
  readonly version: number;
  readonly editionId: string;
  readonly fiscalYear: number;
  readonly edition: string;
  readonly categories: readonly CategoryName[];
  readonly isChair: boolean;
  readonly step: SeatStep;
  readonly termsAcceptedAt: Date | null;
  readonly declaredAt: Date | null;
};

/** An entry as a juror is asked about it: who, what, with whom, and nothing more. */
export type EntryToDeclare = {
  readonly id: string;
  readonly number: string;
  readonly applicantName: string;
  readonly title: string;
  readonly category: string;
  readonly partners: readonly string[];
};

/** A seat in the list of the desk. */
export type SeatRow = {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly status: AwardJurorStatus;
  readonly isChair: boolean;
  readonly categories: readonly string[];
  readonly invitedAt: Date;
  readonly answeredAt: Date | null;
  readonly declaredAt: Date | null;
  /** Entries that this person does not see, of those that the reader sees. */
  readonly blocked: number;
};
