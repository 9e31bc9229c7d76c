import "server-only";
import { type Actor, viewerOf } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { type ExportFile, exportName } from "@/lib/cases/export-file";
import { clock } from "@/lib/clock";
import { perform } from "@/lib/db/unit-of-work";
import { deskCsv } from "@/lib/offices/desk-csv";
import { officePermissions, relationsTo } from "@/lib/offices/permissions";
import { queueQuery } from "@/lib/offices/queue-address";
import type { OfficeQueueFilters } from "@/lib/offices/queue-filters";
import { listForExport } from "./queue";

/** The queue as filtered, as a file; null for whoever may not have one. That it was made, and of what, is recorded. */
export async function exportQueue(actor: Actor, filters: OfficeQueueFilters): Promise<ExportFile | null> {
  // A file would take with it what somebody else may only be looked at.
  if (actor.kind !== "staff" || viewerOf(actor) !== null) return null;
  const relations: readonly string[] = relationsTo(actor, { organizationId: "" });
  if (!officePermissions.export.some(({ to }) => relations.includes(to))) return null;

  const rows = await listForExport(actor, filters);
  await perform(actor, (uow) =>
    recordAudit(uow, {
      action: "office.export",
      subject: { kind: "office-exports", id: actor.accountId },
      after: { filters: queueQuery({ ...filters, page: 1 }), rows: rows.length },
    }),
  );
  return { name: exportName("offices", filters, clock.now()), text: deskCsv(rows) };
}
