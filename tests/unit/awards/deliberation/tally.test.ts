import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chairVote } from "@/lib/awards/deliberation/ballots/chair-vote";
import type { Question, Vote } from "@/lib/awards/deliberation/ballots/question";
import { tallyOf } from "@/lib/awards/deliberation/ballots/tally";
import { quorumOf } from "@/lib/awards/deliberation/quorum";
import { filled, JURY, move, prize, seeded, votedBy } from "./voting";

const someVotes = fc.array(fc.constantFrom<Vote>("yes", "no", "abstain"), { minLength: 3, maxLength: 5 });

const boxOf = (question: Question, votes: readonly Vote[]) => filled(question, votedBy(votes), seeded(1));

const quorum = (present: readonly string[]) =>
  quorumOf({ members: JURY, present, barred: [], rule: { share: "majority", atLeast: 3 } });

const tally = (question: Question, votes: readonly Vote[]) =>
  tallyOf({ box: boxOf(question, votes), quorum: quorum(JURY), eligible: JURY });

describe("the tally of yes and no", () => {
  it.each([
    [["yes", "yes", "yes", "no", "no"], "carried"],
    [["yes", "yes", "no", "no", "abstain"], "not-carried"],
    [["yes", "yes", "no", "no"], "even"],
    [["yes", "yes", "abstain", "abstain"], "not-carried"],
    [["abstain", "abstain", "abstain"], "not-carried"],
    [["no", "no", "no"], "not-carried"],
  ] as const)("by the majority of all who voted: %j is %s", (votes, result) => {
    expect(tally(move, votes)).toMatchObject({ ok: true, value: { result } });
  });

  it.each([
    [["yes", "yes", "no", "abstain", "abstain"], "majority", "carried"],
    [["yes", "no", "abstain"], "majority", "even"],
    [["abstain", "abstain", "abstain"], "majority", "not-carried"],
    [["yes", "yes", "no", "abstain"], "two-thirds", "carried"],
    [["yes", "no", "abstain", "abstain"], "two-thirds", "not-carried"],
    [["abstain", "abstain", "abstain"], "all", "not-carried"],
    [["yes", "yes", "yes", "no"], "all", "not-carried"],
  ] as const)("without abstentions: %j by %s is %s", (votes, share, result) => {
    expect(tally({ ...move, share, of: "yes-and-no" }, votes)).toMatchObject({ ok: true, value: { result } });
  });

  it("counts what was voted, whatever it was", () => {
    fc.assert(
      fc.property(someVotes, (votes) => {
        const count = (wanted: Vote) => votes.filter((vote) => vote === wanted).length;

        expect(tally(move, votes)).toMatchObject({
          ok: true,
          value: { voters: votes.length, breakdown: { yes: count("yes"), no: count("no"), abstain: count("abstain") } },
        });
      }),
    );
  });

  it.each([
    [1, null],
    [2, null],
    [3, { yes: 3, no: 0, abstain: 0 }],
  ])("of %i ballots gives the result, and numbers only from three on", (count, breakdown) => {
    const box = boxOf(move, Array(count).fill("yes"));
    const small = quorumOf({
      members: JURY.slice(0, count),
      present: JURY,
      barred: [],
      rule: { share: "all", atLeast: 1 },
    });

    expect(tallyOf({ box, quorum: small, eligible: JURY })).toEqual({
      ok: true,
      value: { kind: "yes-no", voters: count, breakdown, result: "carried" },
    });
  });
});

describe("the tally of a choice", () => {
  it("takes the most named, and leaves equals to the tie rule", () => {
    expect(tally(prize, [["a", "b"], ["a", "c"], ["a"], "abstain"])).toEqual({
      ok: true,
      value: {
        kind: "choice",
        voters: 4,
        breakdown: {
          votes: [
            { entryId: "a", votes: 3 },
            { entryId: "b", votes: 1 },
            { entryId: "c", votes: 1 },
            { entryId: "d", votes: 0 },
          ],
          abstain: 1,
        },
        chosen: ["a"],
        tied: { entryIds: ["b", "c"], places: 1 },
      },
    });
  });

  it("leaves a place empty rather than choosing who has no vote", () => {
    expect(tally(prize, [["d"], ["d"], "abstain"])).toMatchObject({ value: { chosen: ["d"], tied: null } });
  });

  it("has no equals when those with fewer votes stand behind the last place", () => {
    expect(tally(prize, [["a", "b"], ["a", "b"], ["a", "c"], ["d"]])).toMatchObject({
      value: { chosen: ["a", "b"], tied: null },
    });
  });

  it("chooses all equals that fit in, in the order of the question", () => {
    expect(tally(prize, [["d"], ["b"], "abstain"])).toMatchObject({ value: { chosen: ["b", "d"], tied: null } });
  });

  it("never fills more than the places, and nobody chosen has fewer votes than one left out", () => {
    const someChoice = fc.oneof(
      fc.subarray(["a", "b", "c", "d"], { minLength: 1, maxLength: 2 }),
      fc.constant("abstain" as const),
    );

    fc.assert(
      fc.property(fc.array(someChoice, { minLength: 3, maxLength: 5 }), (votes) => {
        const result = tally(prize, votes);
        if (!result.ok || result.value.kind !== "choice") throw new Error("No tally");
        const { chosen, tied } = result.value;
        const votesOf = (id: string) => votes.filter((vote) => typeof vote !== "string" && vote.includes(id)).length;
        const tiedIds = tied?.entryIds ?? [];
        const leftOut = prize.candidates.filter((id) => !chosen.includes(id) && !tiedIds.includes(id));

        expect(chosen.length + (tied?.places ?? 0)).toBeLessThanOrEqual(2);
        expect(new Set(tiedIds.map(votesOf)).size).toBeLessThanOrEqual(1);
        for (const id of leftOut) {
          for (const other of [...chosen, ...tiedIds]) expect(votesOf(id)).toBeLessThan(votesOf(other));
        }
      }),
    );
  });
});

describe("a tally is refused", () => {
  const three = boxOf(move, ["yes", "no", "yes"]);
  const all = quorum(JURY);

  it.each([
    ["below the quorum", { box: three, quorum: quorum(["m1", "m2"]) }, "NO_QUORUM"],
    ["when too few of those present voted", { box: boxOf(move, ["yes", "yes"]), quorum: all }, "NO_QUORUM"],
    ["with a ballot too few", { box: { ...three, ballots: three.ballots.slice(1) }, quorum: all }, "COUNT_DIFFERS"],
    ["with a voter too few", { box: { ...three, voted: three.voted.slice(1) }, quorum: all }, "COUNT_DIFFERS"],
    ["with a voter twice", { box: { ...three, voted: ["m1", "m2", "m2"] }, quorum: all }, "BROKEN"],
    ["with a vote on something else", { box: { ...three, question: prize }, quorum: all }, "BROKEN"],
    ["with a voter who may not vote", { box: { ...three, voted: ["m1", "m2", "clerk"] }, quorum: all }, "STRANGER"],
  ])("%s", (_why, counting, code) => {
    expect(tallyOf({ ...counting, eligible: JURY })).toMatchObject({ ok: false, code });
  });

  it("with the sentence of the quorum", () => {
    const few = quorum(["m1", "m2"]);

    expect(tallyOf({ box: three, quorum: few, eligible: JURY })).toEqual({
      ok: false,
      code: "NO_QUORUM",
      sentence: few.sentence,
    });
  });
});

describe("the chair", () => {
  const reason = "一次審査の評価に差がなかったため。";

  it("decides what is even, with a reason", () => {
    const even = tally(move, ["yes", "yes", "no", "no"]);
    if (!even.ok) throw new Error(even.sentence);
    const ballot = { question: move, tally: even.value };

    expect(chairVote({ ballot, isCarried: false, reason })).toEqual({
      ok: true,
      value: { kind: "chair-vote", questionId: "q1", isCarried: false, reason },
    });
    expect(chairVote({ ballot, isCarried: false, reason: "賛成" })).toMatchObject({ ok: false, code: "REASON_SHORT" });
  });

  it("decides nothing that the votes settle", () => {
    const carried = tally(move, ["yes", "yes", "no"]);
    if (!carried.ok) throw new Error(carried.sentence);

    expect(chairVote({ ballot: { question: move, tally: carried.value }, isCarried: false, reason })).toMatchObject({
      code: "NOT_EVEN",
    });
  });
});
