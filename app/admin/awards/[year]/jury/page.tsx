import { z } from "zod";
import { openEdition } from "@/app/admin/awards/open-edition";
import { SeatTable } from "@/components/awards/jury/seat-table";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { ButtonLink } from "@/components/ui/button";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { listSeats } from "@/lib/awards/jury/queries/desk";
import { routes } from "@/lib/routes";

export const instant = false;

const querySchema = z.object({ done: z.enum(["invited"]).optional().catch(undefined) });

type JuryPageProps = {
  readonly params: Promise<{ readonly year: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function JuryDeskPage({ params, searchParams }: JuryPageProps) {
  const { staff, edition } = await openEdition(params);
  const { done } = querySchema.parse(await searchParams);
  const { id, fiscalYear } = edition;
  const heading = `${fiscalYear}年度の審査委員`;
  return (
    <MainArea width="wide" before={<BackLink href={routes.adminAward(fiscalYear)} label="年度の画面に戻る" />}>
      {done && <NotificationBanner tone="success" title="審査委員を招待しました。メールを送ります" isOutcome />}
      <title>{pageTitle(heading, "事務局")}</title>
      <div className="flex flex-wrap items-start justify-between gap-4">
        <PageHeading>{heading}</PageHeading>
        <div className="flex flex-wrap gap-4">
          <ButtonLink href={routes.adminJurorNew(fiscalYear)} look="outline" size="medium">
            審査委員を招待する
          </ButtonLink>
          <ButtonLink href={routes.adminConflicts(fiscalYear)} look="outline" size="medium">
            利益相反の一覧
          </ButtonLink>
        </div>
      </div>
      <SeatTable fiscalYear={fiscalYear} rows={await listSeats(staff, id)} />
    </MainArea>
  );
}
