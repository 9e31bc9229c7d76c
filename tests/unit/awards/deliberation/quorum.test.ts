import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quorumOf } from "@/lib/awards/deliberation/quorum";
import { QUORUMS } from "@/lib/awards/editions/rules/judging-schema";
import { shareOf } from "@/lib/awards/editions/rules/quorum";

const FIVE = ["m1", "m2", "m3", "m4", "m5"];
const majority = { share: "majority", atLeast: 3 } as const;

const verdict = (present: readonly string[], barred: readonly string[], rule: Parameters<typeof quorumOf>[0]["rule"]) =>
  quorumOf({ members: FIVE, present, barred, rule });

describe("a quorum", () => {
  it("of five with two out because of a conflict is three, by the least number", () => {
    expect(verdict(FIVE, ["m4", "m5"], majority)).toEqual({
      isPossible: true,
      deciding: 3,
      entitled: 3,
      needed: 3,
      sentence: null,
    });
  });

  it("is missed by one who is absent, and says how many are missing", () => {
    expect(verdict(["m1", "m2", "m4"], ["m4"], majority)).toEqual({
      isPossible: false,
      deciding: 2,
      entitled: 4,
      needed: 3,
      sentence:
        "利益相反がなく出席している委員は2名で、定足数（過半数、かつ3名以上）の3名に1名足りないため、決定できません。委員がそろってから決定してください。",
    });
  });

  it("that so few could never reach says that waiting does not help", () => {
    expect(verdict(FIVE, ["m3", "m4", "m5"], majority).sentence).toBe(
      "利益相反のない委員が全体で2名のため、定足数（過半数、かつ3名以上）の3名に届かず、この議案は決定できません。",
    );
  });

  it("counts no guest, and nobody twice", () => {
    expect(verdict(["m1", "m1", "clerk", "m2"], [], majority).deciding).toBe(2);
  });

  it.each([
    ["majority", 4, 3],
    ["majority", 5, 3],
    ["majority", 0, 1],
    ["two-thirds", 6, 4],
    ["two-thirds", 7, 5],
    ["all", 5, 5],
  ] as const)("by %s of %i is %i", (share, count, needed) => {
    expect(shareOf(count, share)).toBe(needed);
  });

  it("never lets nobody decide, and is never lost when one more without a conflict comes", () => {
    const someRule = fc.record({ share: fc.constantFrom(...QUORUMS), atLeast: fc.integer({ min: 1, max: 6 }) });

    fc.assert(
      fc.property(fc.subarray(FIVE), fc.subarray(FIVE), someRule, (present, barred, rule) => {
        const { isPossible, deciding, sentence } = verdict(present, barred, rule);
        const withMore = FIVE.map((member) => verdict([...present, member], barred, rule).isPossible);

        expect(isPossible && deciding === 0).toBe(false);
        expect(sentence === null).toBe(isPossible);
        if (isPossible) expect(withMore).toEqual([true, true, true, true, true]);
      }),
    );
  });
});
