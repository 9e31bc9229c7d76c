import "server-only";
import { type Actor, viewerOf } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { deskCsv } from "@/lib/awards/entries/desk-csv";
import { entryPermissions, relationsTo } from "@/lib/awards/entries/permissions";
import { queueQuery } from "@/lib/awards/entries/queue-address";
import type { EntryQueueFilters } from "@/lib/awards/entries/queue-filters";
import { type ExportFile, exportName } from "@/lib/cases/export-file";
import { clock } from "@/lib/clock";
import { perform } from "@/lib/db/unit-of-work";
import { listForExport } from "./queue";

const NONE = { organizationId: "", editionId: "", category: "" };

/** The queue as filtered, as a file; null for whoever may not have one. That it was made, and of what, is recorded. */
export async function exportQueue(actor: Actor, filters: EntryQueueFilters): Promise<ExportFile | null> {
  // A file would take with it what somebody else may only be looked at.
  if (actor.kind !== "staff" || viewerOf(actor) !== null) return null;
  const relations: readonly string[] = relationsTo(actor, NONE);
  if (!entryPermissions.export.some(({ to }) => relations.includes(to))) return null;

  const { before: _before, after: _after, ...chosen } = filters;
  const rows = await listForExport(actor, filters);
  await perform(actor, (uow) =>
    recordAudit(uow, {
      action: "awardEntry.export",
      subject: { kind: "awardEntry-exports", id: actor.accountId },
      after: { filters: queueQuery(chosen), rows: rows.length },
    }),
  );
  return { name: exportName("entries", { ...chosen, page: 1 }, clock.now()), text: deskCsv(rows) };
}
