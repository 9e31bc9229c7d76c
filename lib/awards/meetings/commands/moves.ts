import "server-only";
import { isEven } from "@/lib/awards/deliberation/ballots/chair-vote";
import { moveEntry } from "@/lib/awards/deliberation/moves/move";
import { entriesConcerned } from "@/lib/awards/deliberation/moves/replay";
import { MeetingRefused } from "@/lib/awards/meetings/refusals";
import { categoryOf, listOf, presentList, type Room, rowsOf } from "@/lib/awards/meetings/room";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { FieldsRefused } from "@/lib/errors";
import { requireQuorum } from "./decide";
import { append, granted, lockOpen, momentOf, type SeenMeeting } from "./record";

type Asked = SeenMeeting & {
  readonly number: string;
  readonly to: number;
  readonly reason: string;
  /** The question of the ballot that carried it; null when it was agreed without one. */
  readonly ballotId: string | null;
};

/** 順位の変更: with a reason, within an item that names every entry whose rank it changes. */
export async function moveRank(uow: UnitOfWork, { number, to, reason, ballotId, ...seen }: Asked): Promise<Room> {
  const room = await lockOpen(uow, seen);
  const { item, acts } = requireQuorum(room);
  const entryId = [...rowsOf(room).values()].find((row) => row.number === number)?.entryId ?? "";
  const category = categoryOf(room, [entryId]);
  const list = category === null ? null : listOf(room, category);
  if (category === null || list === null) throw new FieldsRefused({ number: "応募を一覧から選択してください。" });
  const at = momentOf(uow, room);
  const { move } = granted(moveEntry(list, { entryId, to, reason, ballotId, at }));
  requireNamed(room, item.entryIds, entriesConcerned(presentList(room, category), move));
  if (ballotId !== null && !isCarried(acts, ballotId))
    throw new FieldsRefused({ ballotId: "この議案で可決された投票を選択してください。" });
  return append(uow, room, "awardMeeting.move", [{ kind: "changed", at, category, change: move }]);
}

function requireNamed(room: Room, named: readonly string[], concerned: readonly string[]): void {
  const missing = concerned.filter((id) => !named.includes(id));
  if (missing.length === 0) return;
  const numbers = missing.map((id) => rowsOf(room).get(id)?.number ?? "").join("、");
  throw new MeetingRefused(
    `順位の変わる応募（${numbers}）が、この議案に挙がっていません。順位の変わる応募をすべて挙げた議案を始めてから変更してください。`,
    "BEYOND",
  );
}

type Acts = ReturnType<typeof requireQuorum>["acts"];

function isCarried(acts: Acts, ballotId: string): boolean {
  return acts.some((act) => {
    if (act.kind === "chair-vote") return act.questionId === ballotId && act.isCarried;
    if (act.kind !== "ballot" || act.question.id !== ballotId || isEven(act)) return false;
    return act.tally.kind === "choice" || act.tally.result === "carried";
  });
}
