import { isEven } from "@/lib/awards/deliberation/ballots/chair-vote";
import { itemQuorum } from "@/lib/awards/deliberation/log/item-quorum";
import { changesBeyondItem, listsOf } from "@/lib/awards/deliberation/log/lists";
import { orderFaults } from "@/lib/awards/deliberation/log/order-faults";
import { recusalFaults } from "@/lib/awards/deliberation/log/recusals";
import { type Act, type Sitting, sittingsOf } from "@/lib/awards/deliberation/log/sittings";
import { replayed } from "@/lib/awards/deliberation/moves/replay";
import type { CertificateRequest } from "./request";

export const CERTIFICATE_FAULTS = {
  OPEN: "審査会が閉会していないため、結果を確定できません。閉会してください。",
  ORDER: "審査会の記録に前後の合わない点があるため、結果を確定できません。記録を確認してください。",
  RECUSAL:
    "議案に加われない人が室内にいた、または投票した記録があるため、結果を確定できません。その議案を審議し直してください。",
  QUORUM: "定足数に足りないまま決めた議案があるため、結果を確定できません。その議案を審議し直してください。",
  BALLOT: "投票した人の数と票の数や定足数が合わない投票があるため、結果を確定できません。投票をやり直してください。",
  CHAIR: "可否同数でない投票について委員長が決めた記録があるため、結果を確定できません。記録を確認してください。",
  REPLAY: "一次審査の順位に変更を重ねても、今の順位になりません。記録を確認してください。",
  BEYOND: "議案に挙げていない応募の順位を動かした変更があります。動く応募をすべて議案に挙げて、審議し直してください。",
  UNKNOWN_ENTRY: "順位にない応募についての記録があるため、結果を確定できません。記録を確認してください。",
  NO_DECISION: "決定の記録がないため、確定する結果がありません。",
} as const;

export type CertificateFault = keyof typeof CERTIFICATE_FAULTS;

/** The first thing that keeps the result from being locked; null when nothing does. */
export function certificateFault(request: CertificateRequest): CertificateFault | null {
  const { log, frozen } = request;
  const checks: readonly (readonly [CertificateFault, () => boolean])[] = [
    ["OPEN", () => log.every(({ kind }) => kind !== "closed")],
    ["ORDER", () => orderFaults(log).length > 0],
    ["UNKNOWN_ENTRY", () => !isAllKnown(request)],
    ["REPLAY", () => listsOf(frozen, log).some((list) => !replayed(list).ok)],
    ["BEYOND", () => changesBeyondItem(frozen, log).length > 0],
    ["RECUSAL", () => recusalFaults(request).length > 0],
    ["QUORUM", () => isBelowQuorum(request)],
    ["BALLOT", () => hasOddBallot(request)],
    ["CHAIR", () => sittingsOf(log).some(hasOddChairVote)],
    ["NO_DECISION", () => log.every(({ kind }) => kind !== "decided")],
  ];
  return checks.find(([, isFault]) => isFault())?.[0] ?? null;
}

/** An item that only was spoken of needs no quorum. */
function isBelowQuorum(request: CertificateRequest): boolean {
  return sittingsOf(request.log).some((sitting) => sitting.acts.length > 0 && !itemQuorum(sitting, request).isPossible);
}

/** Who is in the room and does not even abstain takes no part, so the voters alone have to make up the quorum. */
function hasOddBallot(request: CertificateRequest): boolean {
  return sittingsOf(request.log).some((sitting) => {
    const { needed } = itemQuorum(sitting, request);
    return sitting.acts.some(
      (act) => act.kind === "ballot" && (act.voted.length !== act.tally.voters || act.voted.length < needed),
    );
  });
}

function hasOddChairVote({ acts }: Sitting): boolean {
  return acts.some((act, index) => {
    if (act.kind !== "chair-vote") return false;
    const before = acts.slice(0, index).filter((other) => other.kind === "ballot");
    return !before.some((ballot) => ballot.question.id === act.questionId && isEven(ballot));
  });
}

/** Every list and every act is about numbered entries of the lists, and of the category that it names. */
function isAllKnown({ frozen, numbers, log }: CertificateRequest): boolean {
  const listed = new Map(frozen.map(({ category, entryIds }) => [category, entryIds]));
  const all = frozen.flatMap(({ entryIds }) => entryIds);
  const isListed = (act: Act) =>
    !("category" in act) || entriesOf(act).every((id) => listed.get(act.category)?.includes(id));
  return (
    all.every((id) => numbers.has(id)) &&
    sittingsOf(log).every(({ item, acts }) => item.entryIds.every((id) => all.includes(id)) && acts.every(isListed))
  );
}

function entriesOf(act: Act): readonly string[] {
  switch (act.kind) {
    case "changed":
      return act.change.kind === "move" ? [act.change.entryId] : act.change.entryIds;
    case "tie-broken":
      return act.taken.flatMap(({ parts }) => parts.flat());
    case "decided":
      return act.entryIds;
    default:
      return [];
  }
}
