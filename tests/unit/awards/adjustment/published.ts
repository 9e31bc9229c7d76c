import type { Score } from "@/lib/awards/adjustment/round";

/**
 * Data set 1.5.1 of Littell, Milliken, Stroup & Wolfinger, SAS System for Mixed Models (1996): 15 treatments in 15 blocks of four.
 * Per block its treatments and what they gave.
 */
const blocks: readonly (readonly [treatments: readonly number[], responses: readonly number[]])[] = [
  [
    [15, 9, 1, 13],
    [2.4, 2.5, 2.6, 2],
  ],
  [
    [5, 7, 8, 1],
    [2.7, 2.8, 2.4, 2.7],
  ],
  [
    [10, 1, 14, 2],
    [2.6, 2.8, 2.4, 2.4],
  ],
  [
    [15, 11, 2, 3],
    [3.4, 3.1, 2.1, 2.3],
  ],
  [
    [6, 15, 4, 7],
    [4.1, 3.3, 3.3, 2.9],
  ],
  [
    [12, 4, 3, 1],
    [3.4, 3.2, 2.8, 3],
  ],
  [
    [12, 14, 15, 8],
    [3.2, 2.5, 2.4, 2.6],
  ],
  [
    [6, 3, 14, 5],
    [2.3, 2.3, 2.4, 2.7],
  ],
  [
    [5, 4, 2, 13],
    [2.8, 2.8, 2.6, 2.5],
  ],
  [
    [10, 12, 13, 6],
    [2.5, 2.7, 2.8, 2.6],
  ],
  [
    [9, 7, 10, 3],
    [2.6, 2.6, 2.3, 2.4],
  ],
  [
    [8, 6, 2, 9],
    [2.7, 2.7, 2.5, 2.6],
  ],
  [
    [5, 9, 11, 12],
    [3, 3.6, 3.2, 3.2],
  ],
  [
    [7, 13, 14, 11],
    [3, 2.8, 2.4, 2.5],
  ],
  [
    [10, 4, 8, 11],
    [2.4, 2.5, 3.2, 3.1],
  ],
];

/** Treatments as entries, blocks as jurors. Numbers of two digits, so that ids sort as numbers do. */
export const littell: readonly Score[] = blocks.flatMap(([treatments, responses], block) =>
  treatments.map((treatment, index) => ({
    jurorId: `block-${two(block + 1)}`,
    entryId: `treatment-${two(treatment)}`,
    value: responses[index] ?? Number.NaN,
  })),
);

/**
 * Least squares means of treatments 1 to 15 by REML (its Output 1.7, PROC MIXED), each with standard error 0.1664; the same four
 * digits come from generalized least squares with the full 60 by 60 covariance matrix.
 */
export const littellMeans = [
  ...[2.8175, 2.4053, 2.4549, 2.7838, 2.8049, 2.9107, 2.789, 2.7816],
  ...[2.8913, 2.4911, 2.8987, 3.0528, 2.6178, 2.4913, 2.8592],
];

/** Montgomery, Design and Analysis of Experiments, example 4.5: four catalysts in four batches of three. */
export const catalysts: readonly Score[] = table({
  "batch-1": [73, null, 73, 75],
  "batch-2": [74, 75, 75, null],
  "batch-3": [null, 67, 68, 72],
  "batch-4": [71, 72, null, 75],
});

/** Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), section D: alpha for the interval metric is 0.849. */
export const reliability: readonly Score[] = table({
  A: [1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null],
  B: [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, null, 3],
  C: [null, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, null],
  D: [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null],
});

/** The example of the article on Krippendorff's alpha in Wikipedia: 0.811 for the interval metric. */
export const coders: readonly Score[] = table({
  A: [null, null, null, null, null, 3, 4, 1, 2, 1, 1, 3, 3, null, 3],
  B: [1, null, 2, 1, 3, 3, 4, 3, null, null, null, null, null, null, null],
  C: [null, null, 2, 1, 3, 4, 4, null, 2, 1, 1, 3, 3, null, 4],
});

function table(rows: Readonly<Record<string, readonly (number | null)[]>>): readonly Score[] {
  return Object.entries(rows).flatMap(([jurorId, values]) =>
    values.flatMap((value, index) => (value === null ? [] : [{ jurorId, entryId: `unit-${two(index + 1)}`, value }])),
  );
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
