import "server-only";
import { type DueWarning, dueWarnings, WARNINGS } from "@/lib/awards/deadlines/warnings";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { holidayName } from "@/lib/japan/holidays";
import { listUnsentDrafts } from "./unsent";

const EDITIONS_MAX = 20;
const WARNINGS_MAX = 10_000;

const system = { kind: "system", job: "warn-unsent-entries" } as const;

/** What has to go out now about entries that are not sent; the command records it, so that none goes out twice. */
export async function listDueWarnings(): Promise<DueWarning[]> {
  const editions = await db.awardEdition.findMany({
    where: { status: "OPEN" },
    select: { id: true },
    orderBy: { fiscalYear: "desc" },
    take: EDITIONS_MAX,
  });
  const unsent = await Promise.all(editions.map(({ id }) => listUnsentDrafts(system, id)));
  const drafts = unsent.flat().map(({ draftId: id, ...draft }) => ({ id, ...draft }));
  const rows = await db.awardWarning.findMany({
    where: { draftId: { in: drafts.map(({ id }) => id) } },
    orderBy: [{ draftId: "asc" }, { key: "asc" }],
    take: WARNINGS_MAX,
  });
  const sent = rows.flatMap(({ draftId, key, sentAt }) => {
    const known = WARNINGS.find((warning) => warning.key === key);
    return known === undefined ? [] : [{ draftId, key: known.key, sentAt }];
  });
  return [...dueWarnings({ drafts, sent, at: clock.now(), holidays: holidayName })];
}
