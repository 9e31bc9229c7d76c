import type { Section } from "@/lib/awards/deliberation/minutes/request";
import type { AwardMeetingStatus } from "@/lib/db/generated/enums";
import type { MeetingAction } from "./workflow";

/** A meeting in the list of a year. */
export type MeetingRow = {
  readonly id: string;
  readonly ordinal: number;
  readonly status: AwardMeetingStatus;
  readonly startsAt: Date;
  readonly categories: readonly string[];
};

/** An entry as the room speaks of it. */
export type EntryLabel = { readonly number: string; readonly title: string };

export type FrozenView = {
  readonly category: string;
  /** Null while it is only looked at, before the meeting is convened. */
  readonly sha256: string | null;
  readonly rows: readonly FrozenRowView[];
};

export type FrozenRowView = EntryLabel & {
  readonly place: number;
  readonly value: number | null;
  readonly standardError: number | null;
  /** Place in the list as it is now. */
  readonly present: number;
};

export type AgendaRow = {
  readonly key: string;
  readonly subject: string;
  readonly entries: readonly EntryLabel[];
  readonly leaves: readonly string[];
  readonly returns: readonly string[];
  readonly isDone: boolean;
  readonly isNow: boolean;
};

export type AgendaView = {
  readonly rows: readonly AgendaRow[];
  readonly movements: number;
  readonly movementsByRank: number;
  readonly isExact: boolean;
};

export type PersonRow = {
  readonly id: string;
  readonly name: string;
  readonly seat: string;
  readonly isExpected: boolean;
  readonly where: "inside" | "outside" | null;
};

/** The item that is open now. */
export type ItemView = {
  readonly subject: string;
  readonly entries: readonly EntryLabel[];
  readonly out: readonly string[];
  readonly deciding: number;
  readonly needed: number;
  /** Why nothing can be decided; null when it can. */
  readonly sentence: string | null;
  readonly lines: readonly string[];
  readonly isDecision: boolean;
  /** Who is equal and not in order yet. */
  readonly groups: readonly (readonly EntryLabel[])[];
  /** Ballots that carried a change of ranks. */
  readonly ballots: readonly { readonly value: string; readonly label: string }[];
};

export type BallotView = {
  readonly subject: string;
  readonly voted: readonly string[];
  readonly eligible: number;
};

export type TieView = {
  readonly entries: readonly EntryLabel[];
  readonly fixedAt: Date;
  readonly seedName: string | null;
  readonly waitsFor: "chair" | "seed" | "rule" | null;
  readonly isChairThere: boolean;
  readonly lines: readonly string[];
};

/** A meeting as the officer who runs it sees it. */
export type DeskMeeting = {
  readonly id: string;
  readonly version: number;
  readonly ordinal: number;
  readonly fiscalYear: number;
  readonly status: AwardMeetingStatus;
  readonly startsAt: Date;
  readonly place: string;
  readonly categories: readonly string[];
  readonly quorum: string;
  readonly tieRule: readonly string[];
  readonly actions: readonly MeetingAction[];
  readonly mayPlan: boolean;
  readonly mayRun: boolean;
  readonly lists: readonly FrozenView[];
  readonly agenda: AgendaView;
  readonly people: readonly PersonRow[];
  readonly item: ItemView | null;
  readonly ballot: BallotView | null;
  readonly tie: TieView | null;
  /** What keeps a closed meeting from being confirmed; null when nothing does. */
  readonly fault: string | null;
  readonly minutes: readonly Section[];
  readonly sha256: string | null;
  readonly cancelReason: string | null;
  readonly draws: readonly { readonly id: string; readonly numbers: readonly string[] }[];
};
