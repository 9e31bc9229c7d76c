import { type Actor, hasDuty, viewerOf } from "@/lib/access/actor";
import type { Grant } from "@/lib/access/grant";
import type { AwardSheetStatus } from "@/lib/db/generated/enums";

export type SheetRelation = "judge" | "officer" | "worker";

/** The account that holds the seat. */
type Related = { readonly accountId: string };

/**
 * How an actor stands to a sheet. A juror stands in none to the sheets of others, and whoever looks at the screens of a juror in
 * none at all.
 */
export function relationsTo(actor: Actor, { accountId }: Related): SheetRelation[] {
  switch (actor.kind) {
    case "juror":
      return actor.accountId === accountId && viewerOf(actor) === null ? ["judge"] : [];
    case "staff":
      return hasDuty(actor, "AWARD") ? ["officer"] : [];
    case "system":
      return ["worker"];
    default:
      return [];
  }
}

export const sheetPermissions = {
  /** What was given and why. */
  view: [{ to: "judge", while: ["EMPTY", "DRAFT", "SUBMITTED", "ABSTAINED"] }, { to: "worker" }],
  write: [{ to: "judge", while: ["EMPTY", "DRAFT", "SUBMITTED"] }],
  /** How far it is, and nothing of what was given. */
  follow: [{ to: "judge" }, { to: "officer" }, { to: "worker" }],
} as const satisfies Record<string, readonly Grant<SheetRelation, AwardSheetStatus>[]>;
