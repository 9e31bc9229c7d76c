import { barredFrom, type Conflict, memberIds, type Person } from "@/lib/awards/deliberation/people";
import { type QuorumVerdict, quorumOf } from "@/lib/awards/deliberation/quorum";
import type { Quorum } from "@/lib/awards/editions/rules/judging-schema";
import type { Sitting } from "./sittings";

export type Jury = {
  readonly people: readonly Person[];
  readonly conflicts: readonly Conflict[];
  readonly quorum: Quorum;
};

/** Whoever came late or went early does not make up the quorum of the item. */
export function itemQuorum({ item, insideThroughout }: Sitting, { people, conflicts, quorum }: Jury): QuorumVerdict {
  const barred = [...barredFrom(item.entryIds, conflicts)];
  return quorumOf({ members: memberIds(people), present: insideThroughout, barred, rule: quorum });
}

/** Members who may vote on the item: in the room from its opening, and without a conflict. */
export function eligibleFor({ item, insideThroughout }: Sitting, { people, conflicts }: Jury): readonly string[] {
  const barred = barredFrom(item.entryIds, conflicts);
  const members = new Set(memberIds(people));
  return insideThroughout.filter((id) => members.has(id) && !barred.has(id));
}
