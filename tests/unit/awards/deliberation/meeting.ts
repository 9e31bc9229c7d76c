import { castBallot, emptyBox } from "@/lib/awards/deliberation/ballots/box";
import type { Question, Vote } from "@/lib/awards/deliberation/ballots/question";
import { tallyOf } from "@/lib/awards/deliberation/ballots/tally";
import { adjournment, turnToItem } from "@/lib/awards/deliberation/log/automatic";
import type { ActEvent, Item, MeetingLog } from "@/lib/awards/deliberation/log/event";
import { eligibleFor, itemQuorum } from "@/lib/awards/deliberation/log/item-quorum";
import { sittingsOf } from "@/lib/awards/deliberation/log/sittings";
import { moveEntry } from "@/lib/awards/deliberation/moves/move";
import type { Person } from "@/lib/awards/deliberation/people";
import { breakTies } from "@/lib/awards/deliberation/ties/break";
import type { TieRequest } from "@/lib/awards/deliberation/ties/request";

/** A jury of five, of whom two have conflicts, one absent member more, and a clerk. */
export const people = [
  { id: "m1", name: "山田 太郎", seat: "chair" },
  { id: "m2", name: "佐藤 花子", seat: "member" },
  { id: "m3", name: "鈴木 一郎", seat: "member" },
  { id: "m4", name: "林 さくら", seat: "member" },
  { id: "m5", name: "高橋 健", seat: "member" },
  { id: "s1", name: "渡辺 誠", seat: "secretariat" },
] as const satisfies readonly Person[];

export const conflicts = [
  { personId: "m4", entryId: "b" },
  { personId: "m5", entryId: "b" },
  { personId: "m1", entryId: "d" },
  { personId: "s1", entryId: "d" },
];

export const entries = [
  { id: "a", number: "A-2027-7K3M9X", name: "株式会社みどり" },
  { id: "b", number: "A-2027-CCCCC2", name: "あおば工業" },
  { id: "c", number: "A-2027-D4F5H6", name: "海の町" },
  { id: "d", number: "A-2027-YYYYY9", name: "しらかば商会" },
];

export const jury = { people, conflicts, quorum: { share: "majority", atLeast: 3 } } as const;

export const frozen = [{ category: "large", entryIds: ["a", "b", "c", "d"] }];

export const tieRule = [
  { by: "criterion", criterion: "effect" },
  { by: "chair" },
  { by: "draw", seed: "審査会の前日の日経平均株価の終値" },
] as const satisfies TieRequest["rule"];

/** 13:00 in Japan, and so many minutes. */
export const minute = (minutes: number) => new Date(Date.parse("2027-10-05T04:00:00Z") + minutes * 60_000);

export const item = (id: string, subject: string, entryIds: readonly string[]): Item => ({ id, subject, entryIds });

export const enteredAt = (ids: readonly string[], minutes: number): MeetingLog =>
  ids.map((personId) => ({ kind: "entered" as const, at: minute(minutes), personId }));

export const turned = (log: MeetingLog, next: Item, minutes: number): MeetingLog => [
  ...log,
  ...turnToItem({ log, conflicts }, next, minute(minutes)),
];

export const acted = (log: MeetingLog, act: ActEvent, minutes: number): MeetingLog => [
  ...log,
  { ...act, at: minute(minutes) },
];

/** All who may vote do, in turn with the given votes; throws when they make no result. */
export function ballotOf(log: MeetingLog, question: Question, votes: readonly Vote[]): ActEvent {
  const sitting = sittingsOf(log).at(-1);
  if (sitting === undefined) throw new Error("No item is open.");
  const eligible = eligibleFor(sitting, jury);
  let [box, id] = [emptyBox(question), 0];
  for (const [place, vote] of votes.entries()) {
    id += 1;
    const cast = castBallot(box, { memberId: eligible[place] ?? "", vote, eligible }, (count) =>
      new Uint8Array(count).fill(id),
    );
    if (!cast.ok) throw new Error(cast.sentence);
    box = cast.value;
  }
  const tally = tallyOf({ box, quorum: itemQuorum(sitting, jury), eligible });
  if (!tally.ok) throw new Error(tally.sentence);
  return { kind: "ballot", question, voted: box.voted, tally: tally.value };
}

const REASON = "山田委員長と佐藤花子委員の意見のとおり、あおば工業より連携が広いため。";

/** Two items: c passes b by a ballot of three, then the prize goes to a; c and d are put in order by a draw. */
export function wholeMeeting(): MeetingLog {
  const seed = {
    name: "2027年10月4日の日経平均株価の終値",
    value: "39098.68",
    publishedAt: new Date("2027-10-04T06:30:00Z"),
  };
  const move = moveEntry(
    { category: "large", frozen: ["a", "b", "c", "d"], changes: [] },
    { entryId: "c", to: 2, reason: REASON, ballotId: "q1", at: minute(20) },
  );
  if (!move.ok) throw new Error(move.sentence);
  const { taken } = breakTies({
    contenders: [
      { entryId: "c", number: "A-2027-D4F5H6", scores: { effect: 400 } },
      { entryId: "d", number: "A-2027-YYYYY9", scores: { effect: 400 } },
    ],
    ...{ rule: tieRule, seed, edition: "2027" },
    decisions: [{ kind: "passed", entryIds: ["c", "d"], reason: "林委員と同じく、優劣を付けがたいため。" }],
  });

  const question = { kind: "yes-no", id: "q1", subject: "海の町を2位に移す", share: "majority", of: "voters" } as const;
  let log: MeetingLog = [...enteredAt(["m1", "m2", "m3", "m4", "s1"], 0), { kind: "opened", at: minute(0) }];
  log = [...log, ...enteredAt(["m5"], 5)];
  log = turned(log, item("i1", "順位の変更", ["b", "c"]), 10);
  log = acted(log, ballotOf(log, question, ["yes", "yes", "no"]), 20);
  log = acted(log, { kind: "changed", category: "large", change: move.value.move }, 20);
  log = turned(log, item("i2", "同順位", ["c", "d"]), 30);
  log = acted(log, { kind: "tie-broken", category: "large", taken }, 40);
  log = turned(log, item("i3", "大臣賞の決定", ["a"]), 50);
  log = acted(log, { kind: "decided", category: "large", prize: "大臣賞", entryIds: ["a"] }, 60);
  return [...log, ...adjournment(log, minute(70))];
}
