import type { Metadata } from "next";
import { connection } from "next/server";
import { answersOf, requireContent } from "@/app/admin/contents/[id]/require-content";
import { findVersion, versionQuerySchema } from "@/app/admin/contents/[id]/version-query";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { ContentDifferenceList } from "@/components/publishing/desk/content-difference-list";
import { ContentVersionBar } from "@/components/publishing/desk/content-version-bar";
import { RestoreVersionForm } from "@/components/publishing/desk/restore-version-form";
import { Section } from "@/components/ui/section";
import { getStaffNames } from "@/lib/accounts/queries";
import { contentDifferences } from "@/lib/publishing/words";
import { isIn } from "@/lib/publishing/workflow";
import { routes } from "@/lib/routes";
import { restoreVersionAction } from "./actions";

export const instant = false;

type VersionsPageProps = {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: VersionsPageProps): Promise<Metadata> {
  const { content } = await requireContent((await params).id);
  return { title: pageTitle(`版の比較：${content.title}`, "事務局") };
}

export default async function VersionsPage({ params, searchParams }: VersionsPageProps) {
  await connection();
  const { staff, content, current } = await requireContent((await params).id);
  const query = versionQuerySchema.parse(await searchParams);
  const to = findVersion(content, query.to) ?? current;
  const before = findVersion(content, Math.max(1, to.ordinal - 1)) ?? to;
  const from = findVersion(content, query.from) ?? before;
  const names = await getStaffNames(
    staff,
    content.versions.map(({ authorId }) => authorId),
  );
  const versions = content.versions.map(({ id, ordinal, createdAt, authorId }) => ({
    ordinal,
    createdAt,
    author: names.get(authorId) ?? "",
    isPublished: id === content.publishedVersionId,
  }));
  const mayRestore = isIn("writable", content.status) && from.id !== current.id;
  return (
    <MainArea
      width="wide"
      before={<BackLink href={routes.adminContent(content.id)} label="このコンテンツの画面に戻る" />}
    >
      <PageHeading over={<p className="text-std-16N-170">{content.title}</p>}>版の比較</PageHeading>
      <ContentVersionBar id={content.id} versions={versions} from={from.ordinal} to={to.ordinal} />
      <Section title={`第${from.ordinal}版から第${to.ordinal}版への変更`}>
        <ContentDifferenceList
          differences={contentDifferences(content.kind, answersOf(content, from), answersOf(content, to))}
        />
        <p>
          <a href={routes.adminContentPreview(content.id, String(from.ordinal))}>
            第{from.ordinal}版のプレビューを見る
          </a>
        </p>
      </Section>
      {mayRestore && (
        <Section title="前の版に戻す">
          <RestoreVersionForm content={content} ordinal={from.ordinal} action={restoreVersionAction} />
        </Section>
      )}
    </MainArea>
  );
}
