import type { Question } from "@/lib/awards/deliberation/ballots/question";
import type { Tally } from "@/lib/awards/deliberation/ballots/tally";
import type { ListChange } from "@/lib/awards/deliberation/moves/change";
import type { Taken } from "@/lib/awards/deliberation/ties/taken";

/** What is before the meeting: the entries that it concerns decide who is out of the room. */
export type Item = { readonly id: string; readonly subject: string; readonly entryIds: readonly string[] };

const PRESENCE_KINDS = ["entered", "recused", "returned", "left"] as const;
export type PresenceKind = (typeof PRESENCE_KINDS)[number];

/**
 * "recused" is out because of a conflict, also of somebody who arrives and waits outside; "left" for any other reason.
 */
type PresenceEvent = { readonly kind: PresenceKind; readonly personId: string };

/** Who voted stands here without the ballots; no event tells one from the other. */
export type BallotEvent = {
  readonly kind: "ballot";
  readonly question: Question;
  readonly voted: readonly string[];
  readonly tally: Tally;
};

/** As many for as against: the chair decides. */
export type ChairVoteEvent = {
  readonly kind: "chair-vote";
  readonly questionId: string;
  readonly isCarried: boolean;
  readonly reason: string;
};

type ChangeEvent = { readonly kind: "changed"; readonly category: string; readonly change: ListChange };

type TieEvent = { readonly kind: "tie-broken"; readonly category: string; readonly taken: readonly Taken[] };

type DecisionEvent = {
  readonly kind: "decided";
  readonly category: string;
  /** As the edition names it, or the step that it is passed to. */
  readonly prize: string;
  readonly entryIds: readonly string[];
};

/** What is done about the open item. */
export type ActEvent = BallotEvent | ChairVoteEvent | ChangeEvent | TieEvent | DecisionEvent;

export type MeetingEvent = { readonly at: Date } & (
  | { readonly kind: "opened" }
  | { readonly kind: "closed" }
  | PresenceEvent
  | { readonly kind: "item-opened"; readonly item: Item }
  | { readonly kind: "item-closed"; readonly itemId: string }
  | ActEvent
);

/** In the order in which it happened; the times never go back, and several events may share one. */
export type MeetingLog = readonly MeetingEvent[];

export function isPresenceEvent<Event extends { readonly kind: string }>(
  event: Event,
): event is Extract<Event, { readonly kind: PresenceKind }> {
  return PRESENCE_KINDS.some((kind) => kind === event.kind);
}
