import type { MeetingLog } from "@/lib/awards/deliberation/log/event";
import type { Jury } from "@/lib/awards/deliberation/log/item-quorum";

export type MinutesEntry = { readonly id: string; readonly number: string; readonly name: string };

export type MinutesRequest = Jury & {
  /** 2027年度 第2回審査会 */
  readonly title: string;
  readonly place: string;
  readonly entries: readonly MinutesEntry[];
  /** Names of categories and criteria, by their keys. */
  readonly names: Readonly<Record<string, string>>;
  readonly log: MeetingLog;
};

export type Section = { readonly heading: string; readonly lines: readonly string[] };

/** "public" names no person, and entries by their numbers only. */
export type Audience = "internal" | "public";
