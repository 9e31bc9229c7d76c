import type { Metadata } from "next";
import { connection } from "next/server";
import { z } from "zod";
import { AuditState } from "@/app/admin/audit-state";
import { AuditFilterBar } from "@/components/audit/audit-filter-bar";
import { EventList } from "@/components/audit/event-list";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { FilterChips } from "@/components/ui/filter-chips";
import { FileLink } from "@/components/ui/link";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { KeysetNavigation } from "@/components/ui/page-navigation";
import { Section } from "@/components/ui/section";
import { inWords } from "@/lib/audit/events";
import { auditFilterSchema } from "@/lib/audit/filters";
import { AUDIT_EXPORT_LIMIT, listActors, searchAudit } from "@/lib/audit/queries";
import { requireDuty } from "@/lib/auth/session";
import { routes } from "@/lib/routes";
import { actionChoices, actorChoices, auditChips, outcomeChoices } from "./choices";
import { ClosedReading } from "./closed-reading";
import { VerifyNow } from "./verify-now";

export const instant = false;

export const metadata: Metadata = { title: pageTitle("監査記録", "事務局") };

/** What the check found stands in the state of the record, right below. */
const OUTCOMES = {
  verified: "監査記録を検証しました。結果は「最後の検証」をご覧ください",
  begun: "検証を始めました。終わると「最後の検証」に結果が表示されます",
} as const;

const doneSchema = z.object({ done: z.enum(["verified", "begun"]).optional().catch(undefined) });

type AuditPageProps = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function AuditPage({ searchParams }: AuditPageProps) {
  await connection();
  const staff = await requireDuty("AUDIT");
  const query = await searchParams;
  const { before, after, ...search } = auditFilterSchema.parse(query);
  const people = await listActors(staff);
  const { items, previous, next, isClosed } = await searchAudit(staff, { before, after, ...search });
  const { done } = doneSchema.parse(query);
  return (
    <MainArea width="wide">
      {done && <NotificationBanner tone="success" title={OUTCOMES[done]} isOutcome />}
      <PageHeading lead="誰が、いつ、何をしたかの記録です。この画面で検索したことも記録に残ります。">
        監査記録
      </PageHeading>
      <AuditState staff={staff} verify={<VerifyNow />} />
      <Section title="記録の検索">
        <AuditFilterBar
          filters={search}
          actions={actionChoices}
          actors={actorChoices(people)}
          outcomes={outcomeChoices}
        />
        <FilterChips filters={auditChips(search, people)} clear={routes.adminAudit()} />
        {isClosed ? (
          <ClosedReading person={search.actor} />
        ) : (
          <>
            <EventList events={await inWords(staff, items)} />
            <KeysetNavigation
              of="監査記録"
              previous={previous && routes.adminAudit({ ...search, after: previous })}
              next={next && routes.adminAudit({ ...search, before: next })}
            />
            <p>
              <FileLink href={routes.adminAuditExport(search)} kind="CSV">
                この条件の記録を書き出す
              </FileLink>
              （新しい順に{AUDIT_EXPORT_LIMIT.toLocaleString("ja-JP")}件まで。書き出したことも記録に残ります）
            </p>
          </>
        )}
        <p>
          <a href={routes.adminAuditReadings()}>同僚の記録の閲覧の依頼と承認</a>
        </p>
      </Section>
    </MainArea>
  );
}
