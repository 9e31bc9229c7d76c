import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Move, RankedList } from "@/lib/awards/deliberation/moves/change";
import { moveEntry, orderTied } from "@/lib/awards/deliberation/moves/move";
import { entriesConcerned, replayed } from "@/lib/awards/deliberation/moves/replay";
import { REASON_MAX, REASON_MIN } from "@/lib/awards/deliberation/reason";

const AT = new Date("2027-10-05T05:00:00Z");
const REASON = "地域との連携の広がりが、ほかの応募よりも確かなため。";

const fresh: RankedList = { category: "large", frozen: ["a", "b", "c", "d", "e"], changes: [] };

const request = (entryId: string, to: number, reason = REASON) => ({ entryId, to, reason, ballotId: null, at: AT });

describe("a move", () => {
  it("gives the new list and what is logged, and leaves the frozen list", () => {
    const outcome = moveEntry(fresh, request("d", 2));

    const move = { kind: "move", number: 1, at: AT, entryId: "d", from: 4, to: 2, reason: REASON, ballotId: null };
    expect(outcome).toEqual({
      ok: true,
      value: {
        list: { category: "large", frozen: ["a", "b", "c", "d", "e"], changes: [move] },
        move,
        present: ["a", "d", "b", "c", "e"],
      },
    });
    expect(fresh).toEqual({ category: "large", frozen: ["a", "b", "c", "d", "e"], changes: [] });
  });

  it.each([
    ["one character too few", "あ".repeat(REASON_MIN - 1), "REASON_SHORT"],
    ["spaces only", " ".repeat(50), "REASON_SHORT"],
    ["one too many", "あ".repeat(REASON_MAX + 1), "REASON_LONG"],
  ])("is refused with a reason of %s", (_what, reason, code) => {
    expect(moveEntry(fresh, request("d", 2, reason))).toMatchObject({ ok: false, code });
  });

  it.each([REASON_MIN, REASON_MAX])("is taken with a reason of %i characters, counted as people do", (length) => {
    expect(moveEntry(fresh, request("d", 2, "𠮷".repeat(length)))).toMatchObject({ ok: true });
  });

  it.each([
    [0, "移す先の順位は、1から5までの整数で入力してください。"],
    [6, "移す先の順位は、1から5までの整数で入力してください。"],
    [1.5, "移す先の順位は、1から5までの整数で入力してください。"],
    [4, "すでに4位です。移す先の順位を入力してください。"],
  ])("to place %f is refused with what to do", (to, sentence) => {
    expect(moveEntry(fresh, request("d", to))).toMatchObject({ ok: false, sentence });
  });

  it("of an entry that is not in the list is refused", () => {
    expect(moveEntry(fresh, request("x", 1))).toMatchObject({ ok: false, code: "UNKNOWN_ENTRY" });
  });

  it.each([
    ["up", "d", 2, ["b", "c", "d"]],
    ["down", "a", 3, ["a", "b", "c"]],
    ["to the next place", "e", 4, ["d", "e"]],
  ])("%s concerns all that it passes", (_way, entryId, to, concerned) => {
    const outcome = moveEntry(fresh, request(entryId, to));
    if (!outcome.ok) throw new Error(outcome.sentence);

    expect(entriesConcerned(fresh.frozen, outcome.value.move)).toEqual(concerned);
  });
});

describe("an order of equals", () => {
  it("fills the places that they held together", () => {
    const order = orderTied(fresh, ["d", "b", "c"], AT);
    if (!order.ok) throw new Error(order.sentence);

    expect(replayed({ ...fresh, changes: [order.value] })).toEqual({ ok: true, value: ["a", "d", "b", "c", "e"] });
  });

  it.each([[["x", "a"]], [["a", "a"]]])("of %j is refused", (entryIds) => {
    expect(orderTied(fresh, entryIds, AT)).toMatchObject({ ok: false, code: "UNKNOWN_ENTRY" });
  });
});

const someChange = fc.oneof(
  fc.record({ entryId: fc.constantFrom(...fresh.frozen, "x"), to: fc.integer({ min: 0, max: 6 }) }),
  fc.shuffledSubarray([...fresh.frozen], { minLength: 2 }),
);

/** All changes that are taken, one after the other, and the list that each of them returned. */
function made(changes: readonly ({ entryId: string; to: number } | readonly string[])[]) {
  let [list, present]: [RankedList, readonly string[]] = [fresh, fresh.frozen];
  for (const change of changes) {
    if ("entryId" in change) {
      const outcome = moveEntry(list, request(change.entryId, change.to));
      if (outcome.ok) [list, present] = [outcome.value.list, outcome.value.present];
      continue;
    }
    const outcome = orderTied(list, change, AT);
    if (!outcome.ok) continue;
    const slots = present.filter((id) => change.includes(id));
    present = present.map((id) => (change.includes(id) ? (change[slots.indexOf(id)] ?? id) : id));
    list = { ...list, changes: [...list.changes, outcome.value] };
  }
  return { list, present };
}

describe("replaying", () => {
  it("all changes over the frozen list gives the present one, with nobody lost or doubled", () => {
    fc.assert(
      fc.property(fc.array(someChange, { maxLength: 12 }), (changes) => {
        const { list, present } = made(changes);

        expect(replayed(list)).toEqual({ ok: true, value: present });
        expect(present.toSorted()).toEqual(fresh.frozen);
        expect(list.frozen).toEqual(fresh.frozen);
      }),
    );
  });

  type Changes = RankedList["changes"];

  const withFirst = (changes: Changes, edit: Partial<Move>): Changes =>
    changes.map((change) => (change.kind === "move" && change.number === 1 ? { ...change, ...edit } : change));

  it.each([
    ["is missing", (changes: Changes) => changes.slice(1)],
    ["stands at another place", (changes: Changes) => changes.toReversed()],
    ["was edited", (changes: Changes) => withFirst(changes, { from: 5 })],
    ["goes beyond the end", (changes: Changes) => withFirst(changes, { to: 6 })],
    ["moves a stranger", (changes: Changes) => withFirst(changes, { entryId: "x" })],
  ])("is refused when a change %s", (_what, spoilt) => {
    const { list } = made([
      { entryId: "d", to: 2 },
      { entryId: "a", to: 3 },
    ]);

    expect(replayed({ ...list, changes: spoilt(list.changes) })).toMatchObject({ ok: false });
  });
});
