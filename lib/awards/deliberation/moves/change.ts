/** What the meeting did to the frozen list of a category, numbered from 1 in the order in which it was done. */
export type ListChange = Move | TieOrder;

export type Move = {
  readonly kind: "move";
  readonly number: number;
  readonly at: Date;
  readonly entryId: string;
  /** Places, 1 for the best. */
  readonly from: number;
  readonly to: number;
  readonly reason: string;
  /** The question of the ballot that carried it; null when it was agreed without one. */
  readonly ballotId: string | null;
};

/** Entries that shared a rank, put in order by the tie rule: they fill the places that they held together. */
export type TieOrder = {
  readonly kind: "tie";
  readonly number: number;
  readonly at: Date;
  readonly entryIds: readonly string[];
};

export type RankedList = {
  readonly category: string;
  /** The first round's result, best first. Never changed. */
  readonly frozen: readonly string[];
  readonly changes: readonly ListChange[];
};
