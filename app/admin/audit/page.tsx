import type { Metadata } from "next";
import { connection } from "next/server";
import { AuditState } from "@/app/admin/audit-state";
import { AuditFilterBar } from "@/components/audit/audit-filter-bar";
import { EventList } from "@/components/audit/event-list";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { FilterChips } from "@/components/ui/filter-chips";
import { KeysetNavigation } from "@/components/ui/page-navigation";
import { Section } from "@/components/ui/section";
import { inWords } from "@/lib/audit/events";
import { auditFilterSchema } from "@/lib/audit/filters";
import { listActors, searchAudit } from "@/lib/audit/queries";
import { requireDuty } from "@/lib/auth/session";
import { routes } from "@/lib/routes";
import { actionChoices, actorChoices, auditChips, outcomeChoices } from "./choices";

export const instant = false;

export const metadata: Metadata = { title: pageTitle("監査記録", "事務局") };

type AuditPageProps = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function AuditPage({ searchParams }: AuditPageProps) {
  await connection();
  const staff = await requireDuty("AUDIT");
  const { before, after, ...search } = auditFilterSchema.parse(await searchParams);
  const people = await listActors(staff);
  const { items, previous, next } = await searchAudit(staff, { before, after, ...search });
  return (
    <MainArea width="wide">
      <PageHeading lead="誰が、いつ、何をしたかの記録です。この画面で検索したことも記録に残ります。">
        監査記録
      </PageHeading>
      <AuditState staff={staff} />
      <Section title="記録の検索">
        <AuditFilterBar
          filters={search}
          actions={actionChoices}
          actors={actorChoices(people)}
          outcomes={outcomeChoices}
        />
        <FilterChips filters={auditChips(search, people)} clear={routes.adminAudit()} />
        <EventList events={await inWords(staff, items)} />
        <KeysetNavigation
          of="監査記録"
          previous={previous && routes.adminAudit({ ...search, after: previous })}
          next={next && routes.adminAudit({ ...search, before: next })}
        />
      </Section>
    </MainArea>
  );
}
