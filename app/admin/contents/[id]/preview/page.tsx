import type { Metadata } from "next";
import { connection } from "next/server";
import { altTextsOf } from "@/app/admin/contents/[id]/alt-texts";
import { answersOf, requireContent } from "@/app/admin/contents/[id]/require-content";
import { findVersion, versionQuerySchema } from "@/app/admin/contents/[id]/version-query";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { pageTitle } from "@/components/layout/site-name";
import { ContentPreview } from "@/components/publishing/desk/content-preview";
import { PreviewBand } from "@/components/publishing/desk/preview-band";
import { contentStatusLabels } from "@/lib/publishing/labels";
import { routes } from "@/lib/routes";

export const instant = false;

type PreviewPageProps = {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: PreviewPageProps): Promise<Metadata> {
  const { content } = await requireContent((await params).id);
  return { title: pageTitle(`プレビュー：${content.title}`, "事務局") };
}

export default async function PreviewPage({ params, searchParams }: PreviewPageProps) {
  await connection();
  const { staff, content, current } = await requireContent((await params).id);
  const query = versionQuerySchema.parse(await searchParams);
  const version = findVersion(content, query.version) ?? current;
  const answers = answersOf(content, version);
  const state = version.id === content.publishedVersionId ? "公開中の版" : "公開していない内容を含む版";
  return (
    <MainArea before={<BackLink href={routes.adminContent(content.id)} label="このコンテンツの画面に戻る" />}>
      <PreviewBand>
        第{version.ordinal}版（{state}）。現在の状態：{contentStatusLabels[content.status]}
      </PreviewBand>
      <ContentPreview kind={content.kind} answers={answers} pictures={await altTextsOf(staff, answers)} />
    </MainArea>
  );
}
