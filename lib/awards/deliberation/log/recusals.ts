import { barredFrom, type Conflict, isMember, type Person } from "@/lib/awards/deliberation/people";
import type { MeetingLog } from "./event";
import { type Act, type Sitting, sittingsOf } from "./sittings";

/**
 * "present": in the room for a moment of an item of which an entry is barred. "voted": on it. "voted-outside": whoever voted
 * was not in the room when the ballot was closed. "no-member": somebody voted who decides nothing.
 */
const RECUSAL_FAULTS = ["present", "voted", "voted-outside", "no-member"] as const;

export type RecusalFault = {
  readonly kind: (typeof RECUSAL_FAULTS)[number];
  readonly personId: string;
  readonly itemId: string;
};

export type RecusalCheck = {
  readonly log: MeetingLog;
  readonly people: readonly Person[];
  readonly conflicts: readonly Conflict[];
};

/** Every breach of the recusals, in the order of the items; none when all were out who had to be. */
export function recusalFaults({ log, people, conflicts }: RecusalCheck): readonly RecusalFault[] {
  const members = new Set(people.filter(isMember).map(({ id }) => id));
  return sittingsOf(log).flatMap((sitting) => {
    const barred = barredFrom(sitting.item.entryIds, conflicts);
    const present = sitting.everInside.filter((id) => barred.has(id));
    return [
      ...present.map((personId) => ({ kind: "present" as const, personId, itemId: sitting.item.id })),
      ...sitting.acts.flatMap((act) => votingFaults(act, sitting, { barred, members })),
    ];
  });
}

type Sets = { readonly barred: ReadonlySet<string>; readonly members: ReadonlySet<string> };

function votingFaults(act: Act, { item }: Sitting, { barred, members }: Sets): readonly RecusalFault[] {
  if (act.kind !== "ballot") return [];
  return act.voted.flatMap((personId) => {
    const found = [
      barred.has(personId) && ("voted" as const),
      !act.inside.includes(personId) && ("voted-outside" as const),
      !members.has(personId) && ("no-member" as const),
    ].filter((kind) => kind !== false);
    return found.map((kind) => ({ kind, personId, itemId: item.id }));
  });
}
