import { notFound } from "next/navigation";
import { z } from "zod";
import { openEdition } from "@/app/admin/awards/open-edition";
import { CommentTable } from "@/components/awards/outcome/comment-table";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { listForComment } from "@/lib/awards/feedback/queries/desk";
import { routes } from "@/lib/routes";

export const instant = false;

const LEAD =
  "審査した応募の応募者に、発表と同時にマイページで伝える講評です。公開はしません。評価項目ごとの結果は、審査委員が分からない形で自動で伝えます。";

const querySchema = z.object({ done: z.enum(["saved"]).optional().catch(undefined) });

type FeedbackPageProps = {
  readonly params: Promise<{ readonly year: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function AwardFeedbackPage({ params, searchParams }: FeedbackPageProps) {
  const { staff, edition } = await openEdition(params);
  const { id, fiscalYear, current } = edition;
  const entries = await listForComment(staff, id);
  if (entries === null || current === null) notFound();
  const { done } = querySchema.parse(await searchParams);
  const heading = `${fiscalYear}年度の応募への講評`;
  return (
    <MainArea width="wide" before={<BackLink href={routes.adminAward(fiscalYear)} label="年度の画面に戻る" />}>
      {done && <NotificationBanner tone="success" title="講評を保存しました" isOutcome />}
      <title>{pageTitle(heading, "事務局")}</title>
      <PageHeading lead={LEAD}>{heading}</PageHeading>
      <CommentTable fiscalYear={fiscalYear} entries={entries} categories={current.settings.categories} />
    </MainArea>
  );
}
