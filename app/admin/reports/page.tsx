import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { PeriodLinks } from "@/components/reports/period-links";
import { ReportTableView } from "@/components/reports/report-table";
import { FileLink } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import { requireDuty } from "@/lib/auth/session";
import { clock } from "@/lib/clock";
import { formatDate } from "@/lib/japan/dates";
import { isMonth, monthLabel, monthOf, periodOf, shiftMonth } from "@/lib/reports/period";
import { REPORT_DUTIES } from "@/lib/reports/permissions";
import { getReport } from "@/lib/reports/queries/report";
import { reportQuerySchema } from "@/lib/reports/schema";
import { routes } from "@/lib/routes";
import { entranceChoices, monthChoices, yearChoices } from "./choices";

export const instant = false;

export const metadata: Metadata = { title: pageTitle("集計", "事務局") };

type ReportsPageProps = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ReportsPage({ searchParams }: ReportsPageProps) {
  await connection();
  const staff = await requireDuty(...REPORT_DUTIES);
  const { period: asked, entrance } = reportQuerySchema.parse(await searchParams);
  const now = clock.now();
  const period = periodOf(asked, now);
  const report = await getReport(staff, { period, entrance });
  if (report === null) notFound();
  const shown = { period, entrance };
  return (
    <MainArea width="wide">
      <PageHeading lead={`${formatDate(report.asOf)}までの記録の集計です。個人や団体の名前は含みません。`}>
        {report.title}
      </PageHeading>
      <div className="flex flex-col gap-2">
        <PeriodLinks label="年度" choices={yearChoices(shown, now)} />
        <PeriodLinks label="月" choices={monthChoices(shown, now)} />
        <PeriodLinks label="相談の窓口" choices={entranceChoices(shown)} />
      </div>
      <Monthly month={isMonth(period.key) ? period.key : lastMonth(now)} />
      {report.sections.map(({ id, title, tables }) => (
        <Section key={id} id={id} title={title}>
          {tables.map((table) => (
            <ReportTableView
              key={table.id}
              table={table}
              csv={routes.adminReportTable({ table: table.id, period: period.key, entrance })}
            />
          ))}
        </Section>
      ))}
    </MainArea>
  );
}

function lastMonth(now: Date): string {
  return shiftMonth(monthOf(now), -1);
}

type MonthlyProps = { readonly month: string };

/** The report of one month as a whole. */
function Monthly({ month }: MonthlyProps) {
  const name = `${monthLabel(month)}の月次報告`;
  return (
    <Section title="月次報告">
      <ul className="flex flex-col gap-4">
        <li>
          <FileLink href={routes.adminReportFile("pdf", month)} kind="PDF">
            {name}
          </FileLink>
        </li>
        <li>
          <FileLink href={routes.adminReportFile("xlsx", month)} kind="Excel">
            {name}
          </FileLink>
        </li>
      </ul>
    </Section>
  );
}
