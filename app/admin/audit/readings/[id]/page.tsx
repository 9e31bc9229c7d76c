import { notFound } from "next/navigation";
import { connection } from "next/server";
import { z } from "zod";
import { ReadingFacts } from "@/components/audit/reading-facts";
import { DecideReading } from "@/components/audit/reading-forms";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { ButtonLink } from "@/components/ui/button";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { READING_HOURS, READING_REASON_MAX } from "@/lib/audit/readings/limits";
import { getReading } from "@/lib/audit/readings/queries";
import { requireDuty } from "@/lib/auth/session";
import { routes } from "@/lib/routes";
import { decideReadingAction } from "./actions";

export const instant = false;

const OUTCOMES = {
  asked: "閲覧を依頼しました。承認されると、見られるようになります",
  approve: "閲覧を承認しました",
  refuse: "承認せずに、依頼を終えました",
} as const;

const paramsSchema = z.object({ id: z.uuid() });
const querySchema = z.object({ done: z.enum(["asked", "approve", "refuse"]).optional().catch(undefined) });

type ReadingPageProps = {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function ReadingPage({ params, searchParams }: ReadingPageProps) {
  await connection();
  const staff = await requireDuty("AUDIT", "ACCOUNTS");
  const asked = paramsSchema.safeParse(await params);
  const reading = asked.success ? await getReading(staff, asked.data.id) : null;
  if (reading === null) notFound();
  const { done } = querySchema.parse(await searchParams);
  const title = `${reading.personName}さんの記録の閲覧`;
  const isUsable = reading.isValid && reading.requestedBy === staff.accountId;
  return (
    <MainArea before={<BackLink href={routes.adminAuditReadings()} />}>
      {done && <NotificationBanner tone="success" title={OUTCOMES[done]} isOutcome />}
      <title>{pageTitle(title, "事務局")}</title>
      <PageHeading>{title}</PageHeading>
      <div className="flex flex-col items-start gap-10">
        <div className="w-full">
          <ReadingFacts reading={reading} />
        </div>
        {isUsable && (
          <ButtonLink href={routes.adminAudit({ actor: reading.personId })}>
            {reading.personName}さんの記録を見る
          </ButtonLink>
        )}
        {reading.mayDecide && (
          <DecideReading
            id={reading.id}
            hours={READING_HOURS}
            reasonMax={READING_REASON_MAX}
            action={decideReadingAction}
          />
        )}
      </div>
    </MainArea>
  );
}
