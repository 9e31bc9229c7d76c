import type { Tally } from "@/lib/awards/deliberation/ballots/tally";
import type { ActEvent } from "@/lib/awards/deliberation/log/event";
import type { ListChange } from "@/lib/awards/deliberation/moves/change";
import type { Taken } from "@/lib/awards/deliberation/ties/taken";
import type { CanonicalValue } from "@/lib/receipts/canonical-json";

/** The number of an entry by its id. */
export type Numbering = (entryId: string) => string;

/** What was done, without anybody who did it: ballots are numbers, people do not occur. */
export function actRecord(act: ActEvent, numberOf: Numbering): CanonicalValue {
  switch (act.kind) {
    case "ballot": {
      const { id, kind, subject } = act.question;
      return { act: "ballot", question: { id, kind, subject }, tally: tallyRecord(act.tally, numberOf) };
    }
    case "chair-vote":
      return { act: "chair-vote", question: act.questionId, isCarried: act.isCarried, reason: act.reason };
    case "changed":
      return { act: "changed", category: act.category, change: changeRecord(act.change, numberOf) };
    case "tie-broken":
      return { act: "tie-broken", category: act.category, steps: act.taken.map((taken) => tieRecord(taken, numberOf)) };
    case "decided": {
      const { category, prize, entryIds } = act;
      return { act: "decided", category, prize, entries: entryIds.map(numberOf) };
    }
  }
}

function tallyRecord(tally: Tally, numberOf: Numbering): CanonicalValue {
  const { kind, voters } = tally;
  if (tally.kind === "yes-no") return { kind, voters, breakdown: tally.breakdown, result: tally.result };
  const { breakdown, chosen, tied } = tally;
  return {
    ...{ kind, voters, chosen: chosen.map(numberOf) },
    tied: tied === null ? null : { entries: tied.entryIds.map(numberOf), places: tied.places },
    breakdown:
      breakdown === null
        ? null
        : {
            abstain: breakdown.abstain,
            votes: breakdown.votes.map(({ entryId, votes }) => ({ entry: numberOf(entryId), votes })),
          },
  };
}

function changeRecord(change: ListChange, numberOf: Numbering): CanonicalValue {
  const at = change.at.toISOString();
  if (change.kind === "tie")
    return { kind: change.kind, number: change.number, at, entries: change.entryIds.map(numberOf) };
  const { kind, number, from, to, reason, ballotId } = change;
  return { kind, number, at, entry: numberOf(change.entryId), from, to, reason, ballot: ballotId };
}

function tieRecord(taken: Taken, numberOf: Numbering): CanonicalValue {
  const parts = taken.parts.map((part) => part.map(numberOf));
  switch (taken.by) {
    case "criterion":
      return { by: taken.by, criterion: taken.criterion, isScored: taken.isScored, parts };
    case "chair":
      return { by: taken.by, hasPassed: taken.hasPassed, reason: taken.reason, parts };
    case "draw": {
      const { name, value, publishedAt } = taken.seed;
      const lots = taken.lots.map(({ entryNumber, sha256 }) => ({ entry: entryNumber, sha256 }));
      return { by: taken.by, seed: { name, value, publishedAt: publishedAt.toISOString() }, lots, parts };
    }
  }
}
