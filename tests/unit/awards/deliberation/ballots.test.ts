import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { castBallot, emptyBox, type RandomBytes } from "@/lib/awards/deliberation/ballots/box";
import type { Vote } from "@/lib/awards/deliberation/ballots/question";
import { filled, JURY, move, type Pair, prize, seeded, votedBy } from "./voting";

const someVotes = fc.array(fc.constantFrom<Vote>("yes", "no", "abstain"), { minLength: 3, maxLength: 5 });
const someOrder = fc.shuffledSubarray(JURY, { minLength: 5 });

describe("a secret ballot", () => {
  it("keeps who voted and what was voted in two lists that share nothing", () => {
    const box = filled(
      prize,
      [
        ["m4", ["c", "a"]],
        ["m2", "abstain"],
      ],
      seeded(1),
    );

    expect(box.voted).toEqual(["m2", "m4"]);
    expect(box.ballots.map((ballot) => Object.keys(ballot))).toEqual([
      ["id", "vote"],
      ["id", "vote"],
    ]);
    expect(JSON.stringify(box.ballots)).not.toMatch(/m[1-5]"/);
    expect(box.ballots.map(({ vote }) => vote)).toContainEqual(["a", "c"]);
  });

  it("is the same to the byte whoever cast which vote", () => {
    fc.assert(
      fc.property(someOrder, someOrder, fc.integer(), someVotes, (one, other, seed, votes) => {
        const [box, swapped] = [one, other.filter((id) => one.slice(0, votes.length).includes(id))].map((order) => {
          const pairs = votes.flatMap((vote, place): Pair[] => [[order[place] ?? "", vote]]);
          return filled(move, pairs, seeded(seed));
        });

        expect(JSON.stringify(box)).toBe(JSON.stringify(swapped));
      }),
    );
  });

  it("tells nothing of the order: over all ways the ids can fall, every order of votes gives the same boxes", () => {
    const ids = [1, 2, 3];
    const allFalls = ids.flatMap((one) => ids.filter((two) => two !== one).map((two) => [one, two, 6 - one - two]));
    const boxesFor = (votes: readonly Vote[]) =>
      allFalls.map((fall) => {
        const left = [...fall];
        return JSON.stringify(filled(move, votedBy(votes), (count) => new Uint8Array(count).fill(left.shift() ?? 0)));
      });

    const inOrder = boxesFor(["yes", "no", "abstain"]).toSorted();

    expect(boxesFor(["abstain", "yes", "no"]).toSorted()).toEqual(inOrder);
    expect(boxesFor(["no", "abstain", "yes"]).toSorted()).toEqual(inOrder);
    expect(new Set(inOrder).size).toBe(6);
  });

  it("lets the first ballot fall on every place about equally often", () => {
    const places = [0, 0, 0, 0, 0];
    for (let seed = 0; seed < 1000; seed += 1) {
      const { ballots } = filled(move, votedBy(["yes", "no", "no", "no", "no"]), seeded(seed));
      const place = ballots.findIndex(({ vote }) => vote === "yes");
      places[place] = (places[place] ?? 0) + 1;
    }

    expect(Math.min(...places)).toBeGreaterThan(150);
    expect(Math.max(...places)).toBeLessThan(250);
  });

  it.each([
    ["who has a conflict or is absent", "m9", "yes", "NOT_ELIGIBLE"],
    ["who has voted", "m1", "no", "ALREADY_VOTED"],
    ["who names a candidate where none is asked for", "m2", ["a"], "NO_ANSWER"],
  ] as const)("refuses one %s and stays as it was", (_who, memberId, vote, code) => {
    const box = filled(move, [["m1", "yes"]], seeded(1));
    const before = JSON.stringify(box);

    const outcome = castBallot(box, { memberId, vote, eligible: JURY }, seeded(2));

    expect(outcome).toMatchObject({ ok: false, code });
    expect(JSON.stringify(box)).toBe(before);
  });

  it.each([
    ["more candidates than places", ["a", "b", "c"]],
    ["a candidate twice", ["a", "a"]],
    ["nobody", []],
    ["a stranger", ["x"]],
    ["yes", "yes"],
  ] as const)("of choice refuses %s, with what to do", (_what, vote) => {
    const outcome = castBallot(emptyBox(prize), { memberId: "m1", vote, eligible: JURY }, seeded(1));

    expect(outcome).toEqual({
      ok: false,
      code: "NO_ANSWER",
      sentence: "候補の中から1件以上2件以内で選択するか、棄権を選択してください。",
    });
  });

  it("refuses a random source that repeats itself", () => {
    const constant: RandomBytes = (count) => new Uint8Array(count);

    expect(() => filled(move, votedBy(["yes", "no"]), constant)).toThrow(RangeError);
  });
});
