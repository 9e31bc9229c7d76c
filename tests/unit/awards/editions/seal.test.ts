import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differences } from "@/lib/awards/editions/rules/differences";
import { sealOf } from "@/lib/awards/editions/rules/seal";
import { type EditionSettings, settingsShape } from "@/lib/awards/editions/rules/settings-shape";
import { edition } from "./edition";

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type Path = readonly (string | number)[];

const json = (value: unknown): Json => JSON.parse(JSON.stringify(value));
const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

/** With a ceremony, so that every field has a value. */
const whole = json({ ...edition, ceremony: { day: "2027-11-22", place: "東京", mode: "hybrid" } });
const wholeSettings = settingsShape.parse(whole);
const unchanged = JSON.stringify(wholeSettings);

function leaves(value: Json, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const entries = isList(value) ? value.map((one, index) => [index, one] as const) : Object.entries(value);
  return entries.flatMap(([key, inner]) => leaves(inner, [...path, key]));
}

function at(value: Json, [key, ...rest]: Path): Json {
  if (key === undefined) return value;
  if (typeof value !== "object" || value === null) throw new Error("No such place.");
  return at(isList(value) ? (value[Number(key)] ?? null) : (value[key] ?? null), rest);
}

function put(value: Json, [key, ...rest]: Path, leaf: Json): Json {
  if (key === undefined) return leaf;
  if (typeof value !== "object" || value === null) throw new Error("No such place.");
  if (isList(value)) return value.map((one, index) => (index === key ? put(one, rest, leaf) : one));
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, name === key ? put(one, rest, leaf) : one]),
  );
}

/** What a value could be instead; the shape sorts out what it cannot. */
function others(value: Json): readonly Json[] {
  if (typeof value === "number") return [value + 1, value - 1];
  if (typeof value === "boolean") return [!value];
  const words = ["company", "organization", "municipality", "none", "optional", "required", "recommended"];
  const choices = [
    ...words,
    "entrant",
    "partner",
    "keep",
    "first",
    "second",
    "scoring",
    "deliberation",
    "all",
    "venue",
    "median",
  ];
  return [`${value}改`, `${value}x`, "2027-06-30", "08:15", "pptx", "txt", ...choices];
}

type Changed = { readonly path: Path; readonly settings: EditionSettings };

/** The settings with another value at the place: the first that the shape takes and that is another. */
function changedAt(path: Path, candidates: readonly Json[]): readonly Changed[] {
  for (const candidate of candidates) {
    const read = settingsShape.safeParse(put(whole, path, candidate));
    if (read.success && JSON.stringify(read.data) !== unchanged) return [{ path, settings: read.data }];
  }
  return [];
}

/** What a step of the tie rule is decides which values it has, so steps are changed as a whole too. */
const fields = leaves(whole).filter((path) => path.at(-1) !== "by");
const steps = wholeSettings.tieRule.map((_, index) => ["tieRule", index] as const);
const changed: readonly Changed[] = [
  ...fields.flatMap((path) => changedAt(path, others(at(whole, path)))),
  ...steps.flatMap((path) => changedAt(path, [{ by: "chair" }, { by: "criterion", criterion: "spread" }])),
];

/** The same values, the keys of every object in another order. */
function shuffled(value: Json, order: number): Json {
  if (typeof value !== "object" || value === null) return value;
  if (isList(value)) return value.map((one) => shuffled(one, order + 1));
  const entries = Object.entries(value).map(([key, one]) => [key, shuffled(one, order * 3 + 1)] as const);
  const cut = order % entries.length;
  const turned = [...entries.slice(cut), ...entries.slice(0, cut)];
  return Object.fromEntries(order % 2 === 0 ? turned : turned.toReversed());
}

const canonicalOfShuffled = (order: number) => {
  const other = shuffled(whole, order);
  return { text: JSON.stringify(other), settings: settingsShape.parse(other) };
};

describe("the seal of the settings", () => {
  it("is 64 hexadecimal digits that stay the same for the same settings", () => {
    expect(sealOf(wholeSettings)).toMatch(/^[0-9a-f]{64}$/);
    expect(sealOf(settingsShape.parse(json(wholeSettings)))).toBe(sealOf(wholeSettings));
  });

  it("changes with every field", () => {
    const seal = sealOf(wholeSettings);
    const reached = new Set(changed.map(({ path }) => path.join(".")));

    expect([...fields, ...steps].filter((path) => !reached.has(path.join(".")))).toEqual([]);
    expect(changed.filter(({ settings }) => sealOf(settings) === seal)).toEqual([]);
  });

  it("differs between any two of the changed ones", () => {
    const texts = new Set(changed.map(({ settings }) => JSON.stringify(settings)));

    expect(new Set(changed.map(({ settings }) => sealOf(settings))).size).toBe(texts.size);
  });

  it("does not depend on the order of keys", () => {
    fc.assert(
      fc.property(fc.nat(10_000), (order) => {
        expect(sealOf(canonicalOfShuffled(order).settings)).toBe(sealOf(wholeSettings));
      }),
      { numRuns: 50 },
    );
    expect(canonicalOfShuffled(1).text).not.toBe(JSON.stringify(whole));
  });
});

describe("differences", () => {
  it("are told for every change of any field, with what was and what is", () => {
    const silent = changed.filter(({ settings }) => {
      const told = differences(wholeSettings, settings);
      return told.length === 0 || told.some(({ before, after }) => before === after);
    });

    expect(silent.map(({ path }) => path.join("."))).toEqual([]);
  });

  it("are the same backwards", () => {
    fc.assert(
      fc.property(fc.constantFrom(...changed), fc.constantFrom(...changed), (one, other) => {
        const there = differences(one.settings, other.settings).map(({ path, before, after }) => [path, before, after]);
        const back = differences(other.settings, one.settings).map(({ path, before, after }) => [path, after, before]);

        expect(there.toSorted()).toEqual(back.toSorted());
      }),
    );
  });

  it("are none between the same settings", () => {
    expect(differences(wholeSettings, settingsShape.parse(json(wholeSettings)))).toEqual([]);
  });
});
