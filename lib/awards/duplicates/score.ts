import type { Evidence } from "./evidence";
import type { Bond } from "./participants";

/** Of 100 points: who takes part 40, the title 20, the text 30, place and beginning 5 each. They only order the list. */
const BOND_POINTS = {
  "crossed-twice": 40,
  crossed: 34,
  "same-applicant": 28,
  "own-municipality": 22,
  "common-partner": 16,
} as const satisfies Record<Bond["kind"], number>;

const TITLE_POINTS = 20;
const TEXT_POINTS = 30;
const PLACE_POINTS = 5;
const START_POINTS = 5;

/** Two who write of one beginning mean the opening or the decision, months apart. */
export const NEAR_DAYS = 92;
export const FAR_DAYS = 366;

/** Whole points, 0 to 100. */
export function scoreOf({ bond, title, text, places, daysApart }: Evidence): number {
  const points = [
    bond === null ? 0 : BOND_POINTS[bond.kind],
    TITLE_POINTS * title,
    TEXT_POINTS * text,
    places.length > 0 ? PLACE_POINTS : 0,
    daysApart !== null && daysApart <= NEAR_DAYS ? START_POINTS : 0,
  ];
  return Math.round(points.reduce((sum, part) => sum + part, 0));
}

export const DUPLICATE_LEVELS = ["likely", "possible"] as const;
export type DuplicateLevel = (typeof DUPLICATE_LEVELS)[number];

export const DUPLICATE_LEVEL_LABELS = {
  likely: "重複の疑いが強い",
  possible: "重複の疑いがある",
} as const satisfies Record<DuplicateLevel, string>;

/**
 * From where on title and text are called alike. In the efforts of the tests, one effort in the words of two comes to 0.13 to 0.35
 * in its text, two efforts of the same ones to 0.03 at most.
 */
export const ALIKE = { title: 0.3, text: 0.12 } as const;
const VERY_ALIKE = { title: 0.6, text: 0.3 } as const;

/** So many figures in common are no accident among those who know each other. */
export const ALIKE_FIGURES = 2;

/** Copied, whoever hands it in. */
const COPIED = 0.6;

/** Those who take part alone make no duplicate: they may have two efforts. Null when there is nothing to look at. */
export function levelOf({ bond, title, text, figures, places }: Evidence): DuplicateLevel | null {
  const isVeryAlike = title >= VERY_ALIKE.title || text >= VERY_ALIKE.text;
  if (bond !== null && isVeryAlike) return "likely";
  const isAlike = title >= ALIKE.title || text >= ALIKE.text || figures.length >= ALIKE_FIGURES;
  if (bond !== null && isAlike) return "possible";
  const isSameTitleThere = title >= 0.9 && places.length > 0;
  return text >= COPIED || isSameTitleThere ? "possible" : null;
}
