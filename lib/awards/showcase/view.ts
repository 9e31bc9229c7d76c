import type { ContentStatus } from "@/lib/db/generated/enums";

/** A winning entry, as the desk sees what becomes of it. */
export type WinningEntry = {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly applicantName: string;
  /** The last one given; null while the winner said nothing. */
  readonly answer: { readonly ordinal: number; readonly isConsent: boolean; readonly answeredAt: Date } | null;
  readonly study: { readonly id: string; readonly status: ContentStatus; readonly slug: string } | null;
};
