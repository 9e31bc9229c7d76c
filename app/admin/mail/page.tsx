import type { Metadata } from "next";
import { connection } from "next/server";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { CaseLink } from "@/components/mail/case-link";
import { MailFilterBar } from "@/components/mail/mail-filter-bar";
import { MailTable } from "@/components/mail/mail-table";
import { type Count, CountsNav } from "@/components/ui/counts-nav";
import { FilterChips } from "@/components/ui/filter-chips";
import { KeysetNavigation } from "@/components/ui/page-navigation";
import type { Staff } from "@/lib/access/actor";
import { requireDuty } from "@/lib/auth/session";
import { caseAddress } from "@/lib/cases/flows";
import { findCaseId, getNumbers } from "@/lib/cases/queries/numbers";
import { mailLabel, mailTemplates } from "@/lib/mail/all";
import { type MailFilters, mailFilterSchema } from "@/lib/mail/filters";
import { countMails, listMails } from "@/lib/mail/queries";
import { mailStatusLabels } from "@/lib/mail-status";
import { routes } from "@/lib/routes";

export const instant = false;

export const metadata: Metadata = { title: pageTitle("メール", "事務局") };

type MailPageProps = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function MailPage({ searchParams }: MailPageProps) {
  await connection();
  const staff = await requireDuty("MAIL");
  const { before, after, ...filters } = mailFilterSchema.parse(await searchParams);
  const [{ items, previous, next }, counts] = await Promise.all([
    find(staff, { before, after, ...filters }),
    countMails(staff),
  ]);
  const caseIds = items.flatMap(({ caseId }) => (caseId === null ? [] : [caseId]));
  const numbers = await getNumbers(staff, caseIds);
  const rows = items.map(({ template, caseId, ...mail }) => ({
    ...mail,
    kind: mailLabel(template),
    caseNumber: <CaseOf staff={staff} number={numbers.get(caseId ?? "")} />,
  }));
  return (
    <MainArea width="wide">
      <PageHeading lead="宛先と本文は、1通ずつ開いたときに表示されます。開いたことは監査記録に残ります。">
        メール
      </PageHeading>
      <div className="flex flex-col gap-6">
        <CountsNav label="状態別の件数" counts={tabs(filters, counts)} />
        <MailFilterBar filters={filters} templates={mailTemplates.map(({ key, label }) => ({ value: key, label }))} />
        <FilterChips filters={chips(filters)} clear={routes.adminMail()} />
        <MailTable rows={rows} />
      </div>
      <KeysetNavigation
        of="メールの一覧"
        previous={previous && routes.adminMail({ ...filters, after: previous })}
        next={next && routes.adminMail({ ...filters, before: next })}
      />
    </MainArea>
  );
}

type CaseOfProps = { readonly staff: Staff; readonly number: string | undefined };

function CaseOf({ staff, number }: CaseOfProps) {
  return <CaseLink number={number} href={number === undefined ? null : caseAddress(staff, number)} />;
}

/** A reference number finds the letters of its case; anything else is looked for in the subjects. */
async function find(staff: Staff, { q, ...filters }: MailFilters) {
  const caseId = q === undefined ? null : await findCaseId(staff, q);
  return listMails(staff, { ...filters, ...(caseId === null ? { words: q } : { caseId }) });
}

type Shown = Omit<MailFilters, "before" | "after">;

function tabs({ status: current, ...filters }: Shown, counts: Awaited<ReturnType<typeof countMails>>): Count[] {
  const statuses = ["FAILED", "QUEUED", "SENT"] as const;
  return [
    { label: "すべて", count: counts.total, href: routes.adminMail(filters), isCurrent: current === undefined },
    ...statuses.map((status) => ({
      label: mailStatusLabels[status],
      count: counts.of(status),
      href: routes.adminMail({ ...filters, status }),
      isCurrent: status === current,
    })),
  ];
}

function chips({ q, status, template }: Shown) {
  return [
    ...(q === undefined ? [] : [{ label: `「${q}」`, href: routes.adminMail({ status, template }) }]),
    ...(status === undefined
      ? []
      : [{ label: `状態：${mailStatusLabels[status]}`, href: routes.adminMail({ q, template }) }]),
    ...(template === undefined
      ? []
      : [{ label: `種類：${mailLabel(template)}`, href: routes.adminMail({ q, status }) }]),
  ];
}
