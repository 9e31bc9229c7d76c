import { type Actor, hasDuty, type Juror, type Member, membershipIn } from "@/lib/access/actor";
import type { Grant } from "@/lib/access/grant";
import type { AwardEntryStatus } from "@/lib/db/generated/enums";

export type EntryRelation = "entrant" | "reader" | "officer" | "proposer" | "second" | "juror" | "worker";

/** An entry, or one that is to begin. A conflict is no matter of relations: it takes the entry out of sight. */
type Related = {
  readonly organizationId: string;
  readonly editionId: string;
  readonly category: string;
  /** Who found it eligible or not; null while nobody has. */
  readonly checkedBy?: string | null;
};

/** How an actor stands to an entry that no conflict hides from them. */
export function relationsTo(actor: Actor, entry: Related): EntryRelation[] {
  switch (actor.kind) {
    case "visitor":
    case "contact":
      return [];
    case "member":
      return relationsOfMember(actor, entry);
    case "staff":
      return hasDuty(actor, "AWARD") ? relationsOfOfficer(actor.accountId, entry) : [];
    case "juror":
      return mayJudge(actor, entry) ? ["juror"] : [];
    case "system":
      return ["worker"];
  }
}

/** Whoever may act for the organisation acts on all its entries; whoever may only look, reads them. */
function relationsOfMember(member: Member, { organizationId }: Related): EntryRelation[] {
  const own = membershipIn(member, organizationId);
  if (own === undefined) return [];
  return own.role === "VIEWER" || own.isPending ? ["reader"] : ["entrant"];
}

function relationsOfOfficer(accountId: string, { checkedBy }: Related): EntryRelation[] {
  if (checkedBy === undefined || checkedBy === null) return ["officer"];
  return ["officer", checkedBy === accountId ? "proposer" : "second"];
}

/** Nothing is seen before the terms were agreed to and the own conflicts declared. */
function mayJudge({ seats }: Juror, { editionId, category }: Related): boolean {
  return seats.some((seat) => seat.editionId === editionId && seat.isReady && seat.categories.includes(category));
}

export const entryPermissions = {
  view: [
    { to: "entrant" },
    { to: "reader" },
    { to: "officer" },
    { to: "juror", while: ["ELIGIBLE"] },
    { to: "worker" },
  ],
  handle: [{ to: "officer" }],
  /** What only somebody can say who has read it, before the first of two officers proposes. */
  check: [{ to: "officer", while: ["SUBMITTED", "IN_CHECK"] }],
  viewNotes: [{ to: "officer" }],
  export: [{ to: "officer" }],
} as const satisfies Record<string, readonly Grant<EntryRelation, AwardEntryStatus>[]>;
