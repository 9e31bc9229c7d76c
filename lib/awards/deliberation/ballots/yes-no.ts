import { shareOf } from "@/lib/awards/editions/rules/quorum";
import type { Vote, YesNoQuestion } from "./question";
import { BREAKDOWN_MIN } from "./secrecy";

/** "even": as many for as against, and the rule asks for a majority: the chair decides. */
const YES_NO_RESULTS = ["carried", "even", "not-carried"] as const;
export type YesNoResult = (typeof YES_NO_RESULTS)[number];

export type YesNo = {
  readonly kind: "yes-no";
  readonly voters: number;
  /** Null when withheld. */
  readonly breakdown: { readonly yes: number; readonly no: number; readonly abstain: number } | null;
  readonly result: YesNoResult;
};

export function yesNoOf(question: YesNoQuestion, votes: readonly Vote[]): YesNo {
  const count = (wanted: Vote) => votes.filter((vote) => vote === wanted).length;
  const breakdown = { yes: count("yes"), no: count("no"), abstain: count("abstain") };
  return {
    kind: "yes-no",
    voters: votes.length,
    breakdown: votes.length < BREAKDOWN_MIN ? null : breakdown,
    result: resultOf(question, breakdown),
  };
}

/** Nobody for and nobody against decides nothing. */
function resultOf({ share, of }: YesNoQuestion, { yes, no, abstain }: NonNullable<YesNo["breakdown"]>): YesNoResult {
  const base = of === "voters" ? yes + no + abstain : yes + no;
  if (yes > 0 && yes >= shareOf(base, share)) return "carried";
  return share === "majority" && yes === no && yes * 2 === base && base > 0 ? "even" : "not-carried";
}
