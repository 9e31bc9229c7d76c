import type { Metadata } from "next";
import { connection } from "next/server";
import { z } from "zod";
import { AskReading } from "@/components/audit/reading-forms";
import { ReadingList } from "@/components/audit/reading-list";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { Section } from "@/components/ui/section";
import { hasDuty } from "@/lib/access/actor";
import { listStaff } from "@/lib/accounts/queries";
import { READING_HOURS, READING_REASON_MAX } from "@/lib/audit/readings/limits";
import { listOwnReadings, listReadingsToDecide } from "@/lib/audit/readings/queries";
import { requireDuty } from "@/lib/auth/session";
import { routes } from "@/lib/routes";
import { requestReadingAction } from "./actions";

export const instant = false;

export const metadata: Metadata = { title: pageTitle("同僚の記録の閲覧", "事務局") };

const querySchema = z.object({ person: z.uuid().optional().catch(undefined) });

type ReadingsPageProps = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

/** What one colleague did is read with the knowledge of a second person. */
export default async function ReadingsPage({ searchParams }: ReadingsPageProps) {
  await connection();
  const staff = await requireDuty("AUDIT", "ACCOUNTS");
  const { person } = querySchema.parse(await searchParams);
  const isAuditor = hasDuty(staff, "AUDIT");
  const [toDecide, own, people] = await Promise.all([
    listReadingsToDecide(staff),
    listOwnReadings(staff),
    listStaff(staff),
  ]);
  return (
    <MainArea before={<BackLink href={isAuditor ? routes.adminAudit() : routes.admin()} />}>
      <PageHeading
        lead={`ある職員が何をしたかに絞って記録を見るには、ほかの人の承認が必要です。承認から${READING_HOURS}時間見られます。`}
      >
        同僚の記録の閲覧
      </PageHeading>
      <Section title="あなたの承認を待つ依頼">
        {toDecide.length === 0 ? <p>ありません。</p> : <ReadingList readings={toDecide} />}
      </Section>
      {isAuditor && (
        <>
          <Section title="あなたの依頼">
            {own.length === 0 ? <p>ありません。</p> : <ReadingList readings={own} />}
          </Section>
          <div className="mt-12">
            <AskReading
              people={people.filter(({ id }) => id !== staff.accountId)}
              chosen={person}
              reasonMax={READING_REASON_MAX}
              action={requestReadingAction}
            />
          </div>
        </>
      )}
    </MainArea>
  );
}
