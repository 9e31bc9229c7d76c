import { type Actor, hasDuty } from "@/lib/access/actor";
import type { Grant } from "@/lib/access/grant";
import type { AwardJurorStatus } from "@/lib/db/generated/enums";

export type SeatRelation = "holder" | "officer" | "worker";

/** How an actor stands to a seat. Jurors learn nothing of other seats. */
export function relationsTo(actor: Actor, { accountId }: { readonly accountId: string }): SeatRelation[] {
  switch (actor.kind) {
    case "juror":
      return actor.accountId === accountId ? ["holder"] : [];
    case "staff":
      return hasDuty(actor, "AWARD") ? ["officer"] : [];
    case "system":
      return ["worker"];
    default:
      return [];
  }
}

export const seatPermissions = {
  view: [{ to: "holder" }, { to: "officer" }, { to: "worker" }],
  handle: [{ to: "officer" }],
} as const satisfies Record<string, readonly Grant<SeatRelation, AwardJurorStatus>[]>;
