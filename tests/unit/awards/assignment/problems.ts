import fc from "fast-check";
import type { AssignmentProblem, Entry, Juror, Pair, Wish } from "@/lib/awards/assignment/problem";

const CATEGORIES = ["company", "town"];
const TOPICS = ["children", "mountains", "sea"];

export const DEFAULTS = {
  conflicts: [],
  forbidden: [],
  locked: [],
  everybody: [],
  present: [],
  mode: "fresh",
  weights: { wishes: 3, expertise: 4, load: 20, mix: 10 },
  link: null,
  seed: "2026",
} as const satisfies Omit<AssignmentProblem, "entries" | "jurors">;

export function entry(id: string, changes: Partial<Entry> = {}): Entry {
  return { id, categoryId: "company", topics: [], coverage: 1, ...changes };
}

export function juror(id: string, changes: Partial<Juror> = {}): Juror {
  return { id, expertise: { categories: {}, topics: {} }, cap: 10, minimum: 0, wishes: {}, ...changes };
}

/** "e1 j1" for the first juror and the first entry. */
export function pairs(...texts: readonly string[]): readonly Pair[] {
  return texts.map((text) => {
    const [entryId = "", jurorId = ""] = text.split(" ");
    return { jurorId, entryId };
  });
}

export function textsOf(list: readonly Pair[]): readonly string[] {
  return list.map(({ jurorId, entryId }) => `${entryId} ${jurorId}`);
}

type Size = { readonly entries: number; readonly jurors: number };

const someWeight = fc.nat({ max: 100 });
const someEntry = fc.record({
  categoryId: fc.constantFrom(...CATEGORIES),
  topics: fc.subarray(TOPICS),
  coverage: fc.constantFrom(0, 1, 1, 2, 2, 2, 3),
});
const someJuror = fc.record({
  cap: fc.constantFrom(0, 2, 3, 4, 4, 5, 5, 6, 9),
  minimum: fc.constantFrom(0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 2, 3),
  categories: fc.dictionary(fc.constantFrom(...CATEGORIES), someWeight),
  topics: fc.dictionary(fc.constantFrom(...TOPICS), someWeight),
});
const someState = fc.constantFrom(...Array.from({ length: 12 }, () => "open"), "conflict", "forbidden", "locked");
const someWish = fc.constantFrom<(Wish | null)[]>("wants", "willing", "rather-not", null);
const someWeights = fc.record({ wishes: fc.nat(5), expertise: fc.nat(5), load: fc.nat(50), mix: fc.nat(50) });

/** Problems of at most this size, about half of them without an assignment, of either mode and without a link. */
export function someProblem(size: Size): fc.Arbitrary<AssignmentProblem> {
  const ofEach = <One>(one: fc.Arbitrary<One>) => {
    const count = size.entries * size.jurors;
    return fc.array(one, { minLength: count, maxLength: count });
  };
  return fc
    .record({
      entries: fc.array(someEntry, { minLength: 1, maxLength: size.entries }),
      jurors: fc.array(someJuror, { minLength: Math.min(3, size.jurors), maxLength: size.jurors }),
      states: ofEach(someState),
      wishes: ofEach(someWish),
      isPresent: ofEach(fc.boolean()),
      everybody: fc.subarray(["e0", "e1"], { maxLength: 1 }),
      mode: fc.constantFrom("fresh" as const, "top-up" as const),
      weights: someWeights,
      seed: fc.string(),
    })
    .map(problemOf);
}

type Drawn = {
  readonly entries: readonly Omit<Entry, "id">[];
  readonly jurors: readonly (Pick<Juror, "cap" | "minimum"> & Juror["expertise"])[];
  readonly states: readonly string[];
  readonly wishes: readonly (Wish | null)[];
  readonly isPresent: readonly boolean[];
} & Pick<AssignmentProblem, "everybody" | "mode" | "weights" | "seed">;

function problemOf({ entries, jurors, states, wishes, isPresent, ...rest }: Drawn): AssignmentProblem {
  const place = (one: number, other: number) => other * entries.length + one;
  const all = jurors.flatMap((_, other) => entries.map((_entry, one) => ({ one, other })));
  const where = (is: (at: number) => boolean): readonly Pair[] =>
    all
      .filter(({ one, other }) => is(place(one, other)))
      .map(({ one, other }) => ({ jurorId: `j${other}`, entryId: `e${one}` }));
  return {
    ...rest,
    entries: entries.map((one, index) => ({ ...one, id: `e${index}` })),
    jurors: jurors.map(({ cap, minimum, categories, topics }, other) => ({
      id: `j${other}`,
      cap,
      minimum,
      expertise: { categories, topics },
      wishes: Object.fromEntries(
        entries.flatMap((_, one) => {
          const wish = wishes[place(one, other)] ?? null;
          return wish === null ? [] : [[`e${one}`, wish] as const];
        }),
      ),
    })),
    conflicts: where((at) => states[at] === "conflict"),
    forbidden: where((at) => states[at] === "forbidden"),
    // Few are locked at first, and some of them where nobody may score.
    locked: where((at) => states[at] === "locked" || (at % 11 === 0 && states[at] === "conflict")),
    present: where((at) => isPresent[at] ?? false),
    link: null,
  };
}
