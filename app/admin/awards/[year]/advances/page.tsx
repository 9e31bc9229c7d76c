import { notFound } from "next/navigation";
import { z } from "zod";
import { openEdition } from "@/app/admin/awards/open-edition";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { getAdvanceDesk } from "@/lib/awards/advances/queries/desk";
import { routes } from "@/lib/routes";
import { Advances } from "./advances";

export const instant = false;

const OUTCOMES = {
  proposed: "案を出しました。ほかの表彰担当が決定します",
  decided: "二次審査に進める応募を決定しました。発表まで、だれにも知らせません",
  sentBack: "案を承認せずに戻しました",
  takenBack: "案を取り下げました",
} as const;

const querySchema = z.object({
  done: z.enum(["proposed", "decided", "sentBack", "takenBack"]).optional().catch(undefined),
});

type AdvancesPageProps = {
  readonly params: Promise<{ readonly year: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** Which entries go on to the second stage. */
export default async function AdvancesPage({ params, searchParams }: AdvancesPageProps) {
  const { staff, edition } = await openEdition(params);
  const { done } = querySchema.parse(await searchParams);
  const { id, fiscalYear } = edition;
  const desk = await getAdvanceDesk(staff, id);
  if (desk === null) notFound();
  const heading = `${fiscalYear}年度の二次審査に進める応募`;
  return (
    <MainArea width="wide" before={<BackLink href={routes.adminAward(fiscalYear)} label="年度の画面に戻る" />}>
      {done && <NotificationBanner tone="success" title={OUTCOMES[done]} isOutcome />}
      <title>{pageTitle(heading, "事務局")}</title>
      <PageHeading>{heading}</PageHeading>
      {desk === "conflict" ? (
        <p>二次審査に進める応募は、この年度の応募に利益相反のない表彰担当が決めます。</p>
      ) : (
        <Advances desk={desk} editionId={id} fiscalYear={fiscalYear} />
      )}
    </MainArea>
  );
}
