import { z } from "zod";
import { openDecided } from "@/app/admin/awards/[year]/result/open-result";
import { CertificateList } from "@/components/awards/outcome/certificate-list";
import { ShowcaseList } from "@/components/awards/outcome/showcase-list";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { FileLink } from "@/components/ui/link";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { Section } from "@/components/ui/section";
import { hasDuty } from "@/lib/access/actor";
import { listWinningEntries } from "@/lib/awards/showcase/queries/desk";
import { routes } from "@/lib/routes";
import { draftCaseStudyAction } from "./actions";

export const instant = false;

const querySchema = z.object({ done: z.enum(["drafted"]).optional().catch(undefined) });

type AftermathPageProps = {
  readonly params: Promise<{ readonly year: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function AftermathPage({ params, searchParams }: AftermathPageProps) {
  const { staff, fiscalYear, editionId, result } = await openDecided(params);
  const { done } = querySchema.parse(await searchParams);
  const isReleased = result.status === "RELEASED";
  const heading = `${fiscalYear}年度の表彰状、事例、記録`;
  return (
    <MainArea width="wide" before={<BackLink href={routes.adminAwardResult(fiscalYear)} label="受賞者の画面に戻る" />}>
      {done && (
        <NotificationBanner tone="success" title="事例の下書きを作りました" isOutcome>
          <p>まだ公開されていません。コンテンツ担当者が内容を確認してから公開します。</p>
        </NotificationBanner>
      )}
      <title>{pageTitle(heading, "事務局")}</title>
      <PageHeading>{heading}</PageHeading>
      <Section title="表彰状">
        <p>決定の内容で作ります。受賞者は、発表の後にマイページで同じものを受け取れます。</p>
        <CertificateList fiscalYear={fiscalYear} winners={result.winners} />
      </Section>
      {isReleased && (
        <Section title="年度の記録">
          <p>
            設定、決定、公正さの報告と、公開した数字を計算し直すための表を、一つのファイルにまとめます。審査委員などの氏名は含めません。書き出したことは、監査記録に残ります。
          </p>
          <p>
            <FileLink href={routes.adminAwardArchive(fiscalYear)} kind="JSON">
              {`${fiscalYear}年度の記録をダウンロードする`}
            </FileLink>
          </p>
        </Section>
      )}
      {isReleased && (
        <Section title="受賞した取組の事例">
          <p>
            受賞者がマイページで同意した取組だけ、事例の下書きを作れます。公開は、コンテンツ担当者二人が確認して行います。
          </p>
          <ShowcaseList
            entries={await listWinningEntries(staff, editionId)}
            draft={draftCaseStudyAction}
            mayOpen={hasDuty(staff, "CONTENT")}
          />
        </Section>
      )}
    </MainArea>
  );
}
