import { type Actor, hasDuty } from "@/lib/access/actor";
import type { Grant } from "@/lib/access/grant";
import type { AwardMeetingStatus } from "@/lib/db/generated/enums";

export type MeetingRelation = "officer" | "closer" | "second" | "member" | "worker";

type Related = {
  readonly editionId: string;
  /** Keys of the categories that it deals with: whoever judges all of them is a member. */
  readonly categories: readonly string[];
  /** Who closed it; null while nobody has. */
  readonly closedBy: string | null;
  /** The officer is in conflict of interest with an entry of the edition: a colleague runs the meeting. */
  readonly isInConflict: boolean;
};

/** How an actor stands to a meeting. A juror in conflict is a member still, and out of the room for what it concerns. */
export function relationsTo(actor: Actor, { editionId, categories, closedBy, isInConflict }: Related) {
  if (actor.kind === "system") return ["worker"] satisfies MeetingRelation[];
  if (actor.kind === "juror") {
    const isMember = actor.seats.some(
      (seat) =>
        seat.isReady && seat.editionId === editionId && categories.every((key) => seat.categories.includes(key)),
    );
    return isMember ? (["member"] satisfies MeetingRelation[]) : [];
  }
  if (actor.kind !== "staff" || !hasDuty(actor, "AWARD") || isInConflict) return [];
  if (closedBy === null) return ["officer"] satisfies MeetingRelation[];
  return ["officer", closedBy === actor.accountId ? "closer" : "second"] satisfies MeetingRelation[];
}

export const meetingPermissions = {
  view: [{ to: "officer" }, { to: "member" }, { to: "worker" }],
  plan: [{ to: "officer", while: ["PREPARING", "CONVENED"] }],
  run: [{ to: "officer", while: ["CONVENED", "OPEN"] }],
  vote: [{ to: "member", while: ["OPEN"] }],
} as const satisfies Record<string, readonly Grant<MeetingRelation, AwardMeetingStatus>[]>;
