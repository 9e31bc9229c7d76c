import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AgendaEntry, bundlesOf, byRank } from "@/lib/awards/deliberation/agenda/bundle";
import { exactPlan, isExactPossible } from "@/lib/awards/deliberation/agenda/exact";
import { crossings } from "@/lib/awards/deliberation/agenda/out-set";
import { type Agenda, type AgendaRequest, planAgenda } from "@/lib/awards/deliberation/agenda/plan";
import { roughPlan } from "@/lib/awards/deliberation/agenda/rough";
import { randomSource } from "@/tests/support/random";

const JURY = ["p1", "p2", "p3", "p4", "p5"] as const;

const entry = (id: string, rank: number, barred: readonly string[] = [], category = "large"): AgendaEntry => ({
  ...{ id, rank, barred, category },
});

const plan = (entries: readonly AgendaEntry[], categories = ["large", "small"]) =>
  planAgenda({ entries, categories, room: JURY });

const idsOf = ({ items }: Agenda) => items.map(({ entryId }) => entryId);

/** Counted from the opening to the close, one person after the other: not by the code under test. */
function movementsOf(order: readonly AgendaEntry[], room: readonly string[]): number {
  const perPerson = room.map((person) => {
    const outside = [false, ...order.map(({ barred }) => barred.includes(person)), false];
    return outside.filter((isOut, place) => place > 0 && isOut !== outside[place - 1]).length;
  });
  return perPerson.reduce((sum, count) => sum + count, 0);
}

function orders<T>(list: readonly T[]): readonly (readonly T[])[] {
  if (list.length === 0) return [[]];
  return list.flatMap((first, place) => orders(list.toSpliced(place, 1)).map((rest) => [first, ...rest]));
}

/** All orders that keep the categories together, the one that follows the ranks longest first. */
function allOrders({ entries, categories }: AgendaRequest): readonly (readonly AgendaEntry[])[] {
  return categories.reduce<readonly (readonly AgendaEntry[])[]>(
    (before, key) => {
      const own = orders(entries.filter(({ category }) => category === key).toSorted(byRank));
      return before.flatMap((head) => own.map((tail) => [...head, ...tail]));
    },
    [[]],
  );
}

function bestByForce(request: AgendaRequest): readonly AgendaEntry[] {
  const [first = [], ...others] = allOrders(request);
  return others.reduce(
    (best, order) => (movementsOf(order, request.room) < movementsOf(best, request.room) ? order : best),
    first,
  );
}

const someRequest = fc
  .array(
    fc.record({
      category: fc.constantFrom("large", "small"),
      rank: fc.integer({ min: 1, max: 9 }),
      barred: fc.subarray([...JURY, "absent"]),
    }),
    { maxLength: 7 },
  )
  .map(
    (list): AgendaRequest => ({
      entries: list.map((one, place) => ({ ...one, id: `e${place}` })),
      categories: ["small", "large"],
      room: JURY,
    }),
  );

describe("an agenda", () => {
  it("keeps a person outside over two entries instead of calling her in between", () => {
    const agenda = plan([entry("a", 1, ["p1"]), entry("b", 2), entry("c", 3, ["p1"]), entry("d", 4, ["p1", "p2"])]);

    expect(agenda).toEqual({
      items: [
        { entryId: "a", category: "large", leaves: ["p1"], returns: [], out: ["p1"] },
        { entryId: "c", category: "large", leaves: [], returns: [], out: ["p1"] },
        { entryId: "d", category: "large", leaves: ["p2"], returns: [], out: ["p1", "p2"] },
        { entryId: "b", category: "large", leaves: [], returns: ["p1", "p2"], out: [] },
      ],
      returnsAtEnd: [],
      movements: 4,
      movementsByRank: 6,
      isExact: true,
    });
  });

  it("discusses by rank when nobody has to leave", () => {
    const agenda = plan([entry("b", 2), entry("c", 2), entry("a", 1), entry("z", 1, [], "small")]);

    expect(idsOf(agenda)).toEqual(["a", "b", "c", "z"]);
    expect(agenda.movements).toBe(0);
  });

  it("ends a category with whom the next one begins, so that nobody comes in for nothing", () => {
    const agenda = plan([
      entry("a", 1, ["p1"]),
      entry("b", 2),
      entry("s", 1, ["p1"], "small"),
      entry("t", 2, [], "small"),
    ]);

    expect(idsOf(agenda)).toEqual(["b", "a", "s", "t"]);
    expect(agenda.movements).toBe(2);
  });

  it("counts who comes back after the last entry, and nobody who is not there", () => {
    const agenda = plan([entry("a", 1, ["p1", "absent"])]);

    expect(agenda).toMatchObject({ returnsAtEnd: ["p1"], movements: 2 });
  });

  it("of nothing is empty", () => {
    expect(plan([])).toEqual({ items: [], returnsAtEnd: [], movements: 0, movementsByRank: 0, isExact: true });
  });

  it.each([
    ["an entry of a category that is not discussed", [entry("a", 1, [], "other")], ["large"]],
    ["an entry that stands twice", [entry("a", 1), entry("a", 2)], ["large"]],
    ["a category that is named twice", [entry("a", 1)], ["large", "large"]],
  ])("is refused for %s", (_what, entries, categories) => {
    expect(() => plan(entries, categories)).toThrow(RangeError);
  });

  it("is the order that trying all orders of up to seven entries finds: fewest movements, then ranks", () => {
    fc.assert(
      fc.property(someRequest, (request) => {
        const best = bestByForce(request);

        const agenda = planAgenda(request);

        expect(idsOf(agenda)).toEqual(best.map(({ id }) => id));
        expect(agenda.movements).toBe(movementsOf(best, JURY));
        expect(agenda.isExact).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it("never has a person with a conflict inside, and moves each only when needed", () => {
    fc.assert(
      fc.property(someRequest, (request) => {
        const agenda = planAgenda(request);

        const inside = new Set<string>(JURY);
        for (const { entryId, leaves, returns, out } of agenda.items) {
          for (const person of returns) inside.add(person);
          for (const person of leaves) inside.delete(person);
          const barred = request.entries.find(({ id }) => id === entryId)?.barred ?? [];
          expect(JURY.filter((person) => !inside.has(person))).toEqual(out);
          expect(JURY.filter((person) => barred.includes(person))).toEqual(out);
        }
      }),
    );
  });

  it("is the same in whatever order the entries were read", () => {
    fc.assert(
      fc.property(someRequest, (request) => {
        expect(planAgenda({ ...request, entries: request.entries.toReversed() })).toEqual(planAgenda(request));
      }),
    );
  });
});

describe("many entries", () => {
  const PEOPLE = Array.from({ length: 12 }, (_, place) => `p${place}`);

  function drawnEntries(seed: number, count: number, chance = 0.25): readonly AgendaEntry[] {
    const random = randomSource(seed);
    return Array.from({ length: count }, (_, place) => {
      const barred = PEOPLE.filter(() => random.chance(chance));
      return entry(`e${String(place).padStart(3, "0")}`, place + 1, barred);
    });
  }

  it("are exact for 12 different sets of people outside, and for 40 entries of which ten have conflicts", () => {
    const plain = Array.from({ length: 30 }, (_, place) => entry(`n${place}`, 100 + place));

    expect(isExactPossible(bundlesOf(drawnEntries(1, 12), new Set(PEOPLE)))).toBe(true);
    expect(isExactPossible(bundlesOf([...drawnEntries(2, 10), ...plain], new Set(PEOPLE)))).toBe(true);
  });

  it("within reach of the exact plan, the rough one needs a twentieth more on the average and a fifth at most", () => {
    const shares = Array.from({ length: 20 }, (_, seed) => {
      const bundles = bundlesOf(drawnEntries(seed, 11), new Set(PEOPLE));
      const [exact, rough] = [exactPlan, roughPlan].map((planner) =>
        planner(bundles, (last) => last.length).costFrom([]),
      );
      return (rough ?? 0) / (exact ?? 0);
    });

    expect(Math.min(...shares)).toBeGreaterThanOrEqual(1);
    expect(Math.max(...shares)).toBeLessThanOrEqual(1.2);
    expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeLessThanOrEqual(1.05);
  });

  it("beyond it, keep every entry once, save a third of the movements by rank and count them rightly", () => {
    const entries = [
      ...drawnEntries(7, 60),
      ...drawnEntries(8, 40).map((one) => ({ ...one, id: `s${one.id}`, category: "small" })),
    ];

    const agenda = planAgenda({ entries, categories: ["small", "large"], room: PEOPLE });

    const order = agenda.items.flatMap(({ entryId }) => entries.filter(({ id }) => id === entryId));
    expect(idsOf(agenda).toSorted()).toEqual(entries.map(({ id }) => id).toSorted());
    expect(order.map(({ category }) => category)).toEqual([...Array(40).fill("small"), ...Array(60).fill("large")]);
    expect(agenda.isExact).toBe(false);
    expect(agenda.movements).toBe(movementsOf(order, PEOPLE));
    expect(agenda.movements).toBeLessThan((agenda.movementsByRank * 2) / 3);
  });
});

it("measures the way between two sets without a shorter detour", () => {
  const someSet = fc.subarray([...JURY]);

  fc.assert(
    fc.property(someSet, someSet, someSet, (one, over, other) => {
      expect(crossings(one, other)).toBeLessThanOrEqual(crossings(one, over) + crossings(over, other));
      expect(crossings(one, other)).toBe(crossings(other, one));
    }),
  );
});
