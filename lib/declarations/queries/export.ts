import "server-only";
import { type Actor, viewerOf } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { type ExportFile, exportName } from "@/lib/cases/export-file";
import { clock } from "@/lib/clock";
import { perform } from "@/lib/db/unit-of-work";
import { deskCsv } from "@/lib/declarations/desk-csv";
import type { QueueFilters } from "@/lib/declarations/filters";
import { declarationPermissions, relationsTo } from "@/lib/declarations/permissions";
import { queueQuery } from "@/lib/declarations/queue-address";
import { listForExport } from "./queue";

/** The queue as filtered, as a file; null for whoever may not have one. That it was made, and of what, is recorded. */
export async function exportQueue(actor: Actor, filters: QueueFilters): Promise<ExportFile | null> {
  const relations: readonly string[] = relationsTo(actor, null);
  // A file would take with it what somebody else may only be looked at.
  if (viewerOf(actor) !== null) return null;
  if (!declarationPermissions.export.some(({ to }) => relations.includes(to))) return null;

  const rows = await listForExport(actor, filters);
  await perform(actor, (uow) =>
    recordAudit(uow, {
      action: "declaration.export",
      subject: { kind: "declaration-exports", id: actor.kind === "staff" ? actor.accountId : actor.kind },
      after: { filters: queueQuery({ ...filters, page: 1 }), rows: rows.length },
    }),
  );
  return { name: exportName("declarations", filters, clock.now()), text: deskCsv(rows) };
}
