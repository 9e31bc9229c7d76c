import "server-only";
import { type Actor, viewerOf } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { type ExportFile, exportName } from "@/lib/cases/export-file";
import { clock } from "@/lib/clock";
import { deskCsv } from "@/lib/consultations/desk-csv";
import { consultationPermissions, relationsTo } from "@/lib/consultations/permissions";
import { queueQuery } from "@/lib/consultations/queue-address";
import type { ConsultationQueueFilters } from "@/lib/consultations/queue-filters";
import { perform } from "@/lib/db/unit-of-work";
import { listForExport } from "./queue";

/** The queue as filtered, as a file; null for whoever may not have one. That it was made, and of what, is recorded. */
export async function exportQueue(actor: Actor, filters: ConsultationQueueFilters): Promise<ExportFile | null> {
  // A file would take with it what somebody else may only be looked at.
  if (actor.kind !== "staff" || viewerOf(actor) !== null) return null;
  const relations: readonly string[] = relationsTo(actor, null);
  if (!consultationPermissions.export.some(({ to }) => relations.includes(to))) return null;

  const rows = await listForExport(actor, filters);
  await perform(actor, (uow) =>
    recordAudit(uow, {
      action: "consultation.export",
      subject: { kind: "consultation-exports", id: actor.accountId },
      after: { filters: queueQuery({ ...filters, page: 1 }), rows: rows.length },
    }),
  );
  return { name: exportName("consultations", filters, clock.now()), text: deskCsv(rows) };
}
