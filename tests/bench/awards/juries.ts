import {
  type AssignmentProblem,
  INITIAL_WEIGHTS,
  type Juror,
  type Pair,
  type Wish,
} from "@/lib/awards/assignment/problem";

export type Size = { readonly entries: number; readonly jurors: number; readonly coverage: number };

const CATEGORIES = 5;
const TOPICS = 12;
const SAID: readonly (Wish | null)[] = ["wants", "willing", "willing", "rather-not", null, null, null, null];

/** A jury as one might be: experts of one or two categories, a conflict in twenty, some wishes, a third of the places to spare. */
export function juryOf({ entries, jurors, coverage }: Size): AssignmentProblem {
  const lot = lots(entries * 1_000 + jurors);
  const listed = Array.from({ length: entries }, (_, index) => ({
    id: `entry-${index}`,
    categoryId: `category-${lot(CATEGORIES)}`,
    topics: [`topic-${lot(TOPICS)}`, `topic-${lot(TOPICS)}`],
    coverage,
  }));
  const mean = (entries * coverage) / jurors;
  const people = Array.from(
    { length: jurors },
    (_, index): Juror => ({
      id: `juror-${index}`,
      expertise: {
        categories: { [`category-${lot(CATEGORIES)}`]: 100, [`category-${lot(CATEGORIES)}`]: 60 },
        topics: Object.fromEntries(Array.from({ length: 4 }, () => [`topic-${lot(TOPICS)}`, 40 + lot(61)])),
      },
      cap: Math.ceil(mean * 1.5),
      minimum: Math.floor(mean / 2),
      wishes: Object.fromEntries(
        listed.flatMap(({ id }) => {
          const wish = SAID[lot(SAID.length)] ?? null;
          return wish === null ? [] : [[id, wish] as const];
        }),
      ),
    }),
  );
  const pairs = people.flatMap(({ id: jurorId }) => listed.map(({ id: entryId }): Pair => ({ jurorId, entryId })));
  return {
    entries: listed,
    jurors: people,
    conflicts: pairs.filter(() => lot(20) === 0),
    forbidden: pairs.filter(() => lot(100) === 0),
    locked: [],
    everybody: [],
    present: [],
    mode: "fresh",
    weights: INITIAL_WEIGHTS,
    link: { scope: "edition", overlap: 3, commonAtMost: 2 },
    seed: "bench",
  };
}

/** The same juries on every machine: a linear congruential generator (Numerical Recipes, 3rd edition, section 7.1.4). */
function lots(start: number): (count: number) => number {
  let state = start >>> 0;
  return (count) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * count);
  };
}
