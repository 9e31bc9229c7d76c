/** What a juror said of an entry. A juror who said nothing of it has no wish. */
export const WISHES = ["wants", "willing", "rather-not"] as const;
export type Wish = (typeof WISHES)[number];

export type Entry = {
  readonly id: string;
  readonly categoryId: string;
  readonly topics: readonly string[];
  /** How many jurors score it: neither fewer nor more, unless it is one that everybody scores. */
  readonly coverage: number;
};

export type Juror = {
  readonly id: string;
  readonly expertise: Expertise;
  /** The categories of which they score entries; all when absent. */
  readonly judges?: readonly string[];
  /** The most entries; 0 for somebody who does not take part. */
  readonly cap: number;
  /** The fewest entries. */
  readonly minimum: number;
  /** By entry. */
  readonly wishes: Readonly<Record<string, Wish>>;
};

/** How well somebody knows a category or a topic, from 0 to 100 in whole numbers; 0 for what is not named. */
export type Expertise = {
  readonly categories: Readonly<Record<string, number>>;
  readonly topics: Readonly<Record<string, number>>;
};

export type Pair = { readonly jurorId: string; readonly entryId: string };

/** What each soft concern counts, in whole numbers from 0 to 100. */
export type Weights = {
  readonly wishes: number;
  readonly expertise: number;
  /** Times the square of the entries of each juror. */
  readonly load: number;
  /** Times the square of the entries of each juror in each category, so that each sees about the same mix. */
  readonly mix: number;
};

/** To begin with: five entries more than another juror count as much as half of the expertise. */
export const INITIAL_WEIGHTS: Weights = { wishes: 3, expertise: 4, load: 20, mix: 10 };

/** "fresh" looks for the best assignment, "top-up" for the one that changes the present one least, and among these for the best. */
export const MODES = ["fresh", "top-up"] as const;
export type Mode = (typeof MODES)[number];

/** What makes scores of different jurors comparable. */
export type LinkWish = {
  /** Whether all that is scored hangs together, or each category for itself, as scores adjusted by category need it. */
  readonly scope: "edition" | "category";
  /** How many of the own entries each juror who has any scores together with somebody else. */
  readonly overlap: number;
  /** How many entries may be given to everybody to reach it, for each scope. */
  readonly commonAtMost: number;
};

export type AssignmentProblem = {
  readonly entries: readonly Entry[];
  readonly jurors: readonly Juror[];
  /** Never assigned and never proposed to be lifted. */
  readonly conflicts: readonly Pair[];
  /** Never assigned; the secretariat forbade them and may allow them again. */
  readonly forbidden: readonly Pair[];
  /** Already scored: they stay, whatever the coverage and the cap say. */
  readonly locked: readonly Pair[];
  /** Entries that every juror who takes part and may, scores. */
  readonly everybody: readonly string[];
  readonly present: readonly Pair[];
  readonly mode: Mode;
  readonly weights: Weights;
  /** Null when the scores need not be comparable. */
  readonly link: LinkWish | null;
  /** Decides among assignments that are equally good. */
  readonly seed: string;
};
