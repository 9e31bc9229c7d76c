import "server-only";
import { type Actor, actorId } from "@/lib/access/actor";
import type { EntryQueueFilters, EntryQueueView, PartnerState } from "@/lib/awards/entries/queue-filters";
import { entryGroups } from "@/lib/awards/entries/workflow";
import { NAMED } from "@/lib/awards/partners/workflow";
import { ownersFor } from "@/lib/cases/queries/owners";
import { clock } from "@/lib/clock";
import { type FilterMap, whereParts } from "@/lib/db/filters";
import type { Prisma } from "@/lib/db/generated/client";
import type { AwardEntryStatus } from "@/lib/db/generated/enums";
import { wordParts } from "@/lib/db/search-words";
import { overdueWhere } from "./overdue";
import { visibleTo } from "./scope";

type Where = Prisma.AwardEntryWhereInput;

export const entryViews: Record<EntryQueueView, readonly AwardEntryStatus[] | null> = {
  office: entryGroups.withOffice,
  applicant: entryGroups.withApplicant,
  second: entryGroups.awaitsSecond,
  judged: entryGroups.judged,
  ended: entryGroups.ended,
  all: null,
};

const named = { status: { in: [...NAMED] } };

const partners: Record<PartnerState, Where> = {
  none: { partners: { none: named } },
  waiting: { partners: { some: { status: "ASKED" } } },
  confirmed: { partners: { some: { status: "CONFIRMED" }, none: { status: { in: ["ASKED", "DECLINED"] } } } },
  declined: { partners: { some: { status: "DECLINED" } } },
};

type Filtering = Omit<EntryQueueFilters, "sort" | "overdue" | "before" | "after">;

/** What the filters find of what this person may see. */
export async function queueWhere(actor: Actor, filters: EntryQueueFilters): Promise<Where> {
  const { sort: _sort, overdue, before: _before, after: _after, ...filtering } = filters;
  const late = overdue === undefined ? [] : [await overdueWhere(clock.now())];
  const own = filters.assignee === "me" ? await ownersFor(actor) : [];
  return { AND: [visibleTo(actor), ...whereParts<Filtering, Where>(filtering, partsOf(actor, filters, own)), ...late] };
}

function partsOf(actor: Actor, { status: chosen }: EntryQueueFilters, own: string[]): FilterMap<Filtering, Where> {
  return {
    q: (text) => ({ AND: wordParts(text) }),
    view: (view) => {
      const statuses = entryViews[view];
      return statuses === null || chosen !== undefined ? {} : { status: { in: [...statuses] } };
    },
    status: (status) => ({ status }),
    year: (fiscalYear) => ({ edition: { fiscalYear } }),
    category: (category) => ({ category }),
    kind: (applicantKind) => ({ applicantKind }),
    partner: (state) => partners[state],
    arrival: (arrival) => ({ arrival }),
    agree: () => toAgree(actor),
    assignee: (assignee) => {
      if (assignee === "none") return { assigneeId: null };
      return { assigneeId: assignee === "me" ? { in: own } : assignee };
    },
  };
}

/** Proposals of others: nobody agrees to their own. */
export function toAgree(actor: Actor): Where {
  return { status: { in: [...entryGroups.awaitsSecond] }, checkedBy: { not: actorId(actor) ?? null } };
}
