import type { Choice } from "@/lib/awards/deliberation/ballots/choice";
import { BREAKDOWN_MIN } from "@/lib/awards/deliberation/ballots/secrecy";
import type { YesNo, YesNoResult } from "@/lib/awards/deliberation/ballots/yes-no";
import type { BallotEvent } from "@/lib/awards/deliberation/log/event";
import type { Voice } from "./voice";

const results = {
  carried: "可決",
  even: "可否同数",
  "not-carried": "否決",
} as const satisfies Record<YesNoResult, string>;

const WITHHELD = `内訳は、${BREAKDOWN_MIN}票に満たず投票者が分かるおそれがあるため記載しない`;

export function ballotLines({ question, tally }: BallotEvent, voice: Voice): readonly string[] {
  const head = `無記名投票「${voice.text(question.subject)}」：投票${tally.voters}名`;
  return tally.kind === "yes-no" ? [`${head}、${yesNoText(tally)}。`] : choiceLines(head, tally, voice);
}

function yesNoText({ breakdown, result }: YesNo): string {
  const numbers =
    breakdown === null ? WITHHELD : `賛成${breakdown.yes}票、反対${breakdown.no}票、棄権${breakdown.abstain}票`;
  return `${numbers}。結果は${results[result]}`;
}

function choiceLines(head: string, { breakdown, chosen, tied }: Choice, voice: Voice): readonly string[] {
  const named = (ids: readonly string[]) => ids.map(voice.entry).join("、");
  return [
    breakdown === null ? `${head}。${WITHHELD}。` : `${head}、うち棄権${breakdown.abstain}名。`,
    ...(breakdown?.votes ?? []).map(({ entryId, votes }) => `　${voice.entry(entryId)}：${votes}票`),
    chosen.length === 0 ? "選ばれた応募はない。" : `選ばれた応募：${named(chosen)}`,
    ...(tied === null ? [] : [`残る${tied.places}件を、同数の次の応募から決める：${named(tied.entryIds)}`]),
  ];
}
