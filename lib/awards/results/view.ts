import type { AwardResultStatus } from "@/lib/db/generated/enums";
import type { ResultAction } from "./workflow";

/** One of the list, as the desk sees it. */
export type WinnerView = {
  readonly id: string;
  readonly number: string;
  readonly applicantName: string;
  readonly title: string;
  readonly categoryName: string;
  readonly prizeName: string;
  /** Of a prize for the partner municipality. */
  readonly partnerName: string | null;
  readonly commentary: string;
};

export type ResultView = {
  readonly id: string;
  readonly version: number;
  readonly status: AwardResultStatus;
  readonly commentary: string;
  readonly greeting: string;
  readonly videoUrl: string | null;
  readonly approver: string | null;
  readonly approvalNumber: string | null;
  readonly approvedOn: Date | null;
  readonly proposer: string | null;
  readonly decider: string | null;
  readonly decidedAt: Date | null;
  readonly sha256: string | null;
  readonly refusal: string | null;
  readonly releaseAt: Date | null;
  readonly releasedAt: Date | null;
  readonly winners: readonly WinnerView[];
  readonly faults: readonly string[];
  readonly actions: readonly ResultAction[];
  readonly mayWrite: boolean;
  /** The jury decided on winners who are not on the list. */
  readonly mayFill: boolean;
  /** The request to open a decided list again, while it waits. */
  readonly unlock: { readonly reason: string; readonly requester: string; readonly isOwn: boolean } | null;
};

/** A prize that can be given, as it is chosen in a form. */
export type PrizeOption = { readonly value: string; readonly label: string; readonly isForPartner: boolean };

/** What the public reads of one winner. */
export type PublicWinner = {
  readonly fiscalYear: number;
  readonly ordinal: number;
  readonly categoryName: string;
  readonly prizeName: string;
  readonly recipientName: string;
  readonly entrantName: string;
  readonly title: string;
  readonly summary: string;
  readonly partners: readonly string[];
  readonly commentary: string;
  readonly publishedAt: Date;
};

/** What the public reads of a released result. */
export type PublicResult = {
  readonly fiscalYear: number;
  readonly name: string;
  readonly commentary: string;
  readonly greeting: string;
  readonly videoUrl: string | null;
  readonly sha256: string;
  readonly releasedAt: Date;
  readonly winners: readonly PublicWinner[];
};
