import type { BulkMailStatus, MailStatus } from "@/lib/db/generated/enums";

/** One letter in the list of them. */
export type LetterRow = {
  readonly id: string;
  readonly status: BulkMailStatus;
  readonly subject: string;
  readonly flow: string | null;
  readonly isMandatory: boolean;
  readonly author: string;
  readonly updatedAt: Date;
  readonly letters: number;
};

/** One person of the group; without an address when nobody is left to be written to. */
export type RecipientRow = {
  readonly id: string;
  readonly email: string | null;
  readonly contactName: string;
  readonly cases: readonly { readonly number: string; readonly organizationName: string }[];
  readonly exclusion: string | null;
  readonly reason: string | null;
  readonly unresolved: readonly string[];
};

export type GroupFigures = {
  readonly letters: number;
  readonly cases: number;
  readonly left: readonly { readonly exclusion: string; readonly count: number }[];
};

export type BounceRow = {
  readonly id: string;
  readonly lastError: string | null;
  readonly attempts: number;
};

export type MailFigures = ReadonlyMap<MailStatus, number>;
