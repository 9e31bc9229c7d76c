import { notFound } from "next/navigation";
import { openEdition } from "@/app/admin/awards/open-edition";
import { IntegritySections } from "@/components/awards/public/integrity-sections";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { previewIntegrity } from "@/lib/awards/integrity/queries/desk";
import { routes } from "@/lib/routes";

export const instant = false;

type Props = { readonly params: Promise<{ readonly year: string }> };

export default async function IntegrityPreviewPage({ params }: Props) {
  const { staff, edition } = await openEdition(params);
  const { id, fiscalYear } = edition;
  const preview = await previewIntegrity(staff, id);
  if (preview === null) notFound();
  const heading = `${fiscalYear}年度の審査の公正さの報告`;
  return (
    <MainArea width="wide" before={<BackLink href={routes.adminAward(fiscalYear)} label="年度の画面に戻る" />}>
      <title>{pageTitle(heading, "事務局")}</title>
      <PageHeading lead={leadOf(preview)}>{heading}</PageHeading>
      <div className="flex flex-col gap-10">
        {preview.published !== null && (
          <p>
            <a href={routes.awardIntegrity(fiscalYear)}>公開した報告</a>
          </p>
        )}
        <IntegritySections report={preview.report} />
        <p>
          SHA-256：<code className="break-all">{preview.sha256}</code>
        </p>
      </div>
    </MainArea>
  );
}

function leadOf({ sha256, published }: { readonly sha256: string; readonly published: string | null }): string {
  if (published === null) return "いまの記録から作った見本です。受賞者の発表と同時に、その時点の内容で公開します。";
  if (published === sha256) return "いまの記録から作り直した報告は、公開した報告と一致しています。";
  return "発表の後に記録が変わったため、いまの記録から作り直した報告は、公開した報告と一致しません。";
}
