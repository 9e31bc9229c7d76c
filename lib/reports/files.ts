import "server-only";
import { type Actor, viewerOf } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { clock } from "@/lib/clock";
import { perform } from "@/lib/db/unit-of-work";
import { spreadsheet } from "@/lib/spreadsheet";
import { reportExcel } from "./excel";
import { reportPdf } from "./pdf";
import { isMonth, monthOf, monthPeriod, periodOf, shiftMonth } from "./period";
import { maySeeReports } from "./permissions";
import { getReport } from "./queries/report";
import { linesOf, type Report } from "./report";

export type ReportFile = { readonly name: string; readonly type: string; readonly bytes: Uint8Array };

const CSV = "text/csv; charset=utf-8";
const PDF = "application/pdf";
const EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

type TableAsked = {
  readonly table: string;
  readonly period?: string | undefined;
  readonly entrance?: string | undefined;
};

/** A file would take with it what somebody else may only be looked at. */
function mayTake(actor: Actor): boolean {
  return maySeeReports(actor) && viewerOf(actor) === null;
}

/** One table as CSV; null for whoever may not have it, and for a table that there is not. */
export async function tableFile(
  actor: Actor,
  { table, period: asked, entrance }: TableAsked,
): Promise<ReportFile | null> {
  if (!mayTake(actor)) return null;
  const period = periodOf(asked, clock.now());
  const report = await getReport(actor, { period, entrance });
  const found = report?.sections.flatMap(({ tables }) => tables).find(({ id }) => id === table);
  if (found === undefined) return null;
  await note(actor, { table, period: period.key, entrance: entrance ?? null });
  const name = [table, period.key, ...(entrance === undefined ? [] : [entrance])].join("_");
  return { name: `${name}.csv`, type: CSV, bytes: Buffer.from(spreadsheet(linesOf(found))) };
}

type Make = (report: Report, createdAt: Date) => Promise<Uint8Array>;

const KINDS: Readonly<Record<"pdf" | "xlsx", { readonly type: string; readonly make: Make }>> = {
  pdf: { type: PDF, make: reportPdf },
  xlsx: { type: EXCEL, make: reportExcel },
};

/** 月次報告 of a month that has begun; null for any other, and for whoever may not have it. */
export async function monthlyFile(actor: Actor, kind: "pdf" | "xlsx", asked?: string): Promise<ReportFile | null> {
  const now = clock.now();
  const month = asked ?? shiftMonth(monthOf(now), -1);
  if (!mayTake(actor) || !isMonth(month) || month > monthOf(now)) return null;
  const report = await getReport(actor, { period: monthPeriod(month) });
  if (report === null) return null;
  const { type, make } = KINDS[kind];
  const bytes = await make(report, now);
  await note(actor, { monthly: kind, period: month });
  return { name: `monthly-report_${month}.${kind}`, type, bytes };
}

async function note(actor: Actor, after: Readonly<Record<string, string | null>>): Promise<void> {
  const id = actor.kind === "staff" ? actor.accountId : actor.kind;
  await perform(actor, (uow) =>
    recordAudit(uow, { action: "report.export", subject: { kind: "report-exports", id }, after }),
  );
}
