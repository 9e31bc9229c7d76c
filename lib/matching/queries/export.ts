import "server-only";
import { type Actor, hasDuty, viewerOf } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { type ExportFile, exportName } from "@/lib/cases/export-file";
import { clock } from "@/lib/clock";
import { perform } from "@/lib/db/unit-of-work";
import { introductionsCsv } from "@/lib/matching/desk-csv";
import { type IntroductionFilters, introductionsQuery } from "@/lib/matching/queue-filters";
import { listForExport } from "./desk-lists";

/** The list as filtered, as a file; null for whoever may not have one. That it was made, and of what, is recorded. */
export async function exportIntroductions(actor: Actor, filters: IntroductionFilters): Promise<ExportFile | null> {
  // A file would take with it what somebody else may only be looked at.
  if (actor.kind !== "staff" || viewerOf(actor) !== null || !hasDuty(actor, "CONSULTATIONS")) return null;
  const rows = await listForExport(actor, filters);
  await perform(actor, (uow) =>
    recordAudit(uow, {
      action: "introduction.export",
      subject: { kind: "introduction-exports", id: actor.accountId },
      after: { filters: introductionsQuery({ ...filters, page: 1 }), rows: rows.length },
    }),
  );
  const name = exportName("introductions", { ...filters, sort: "newest" }, clock.now());
  return { name, text: introductionsCsv(rows) };
}
