import type { Metadata } from "next";
import { connection } from "next/server";
import { z } from "zod";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { pageTitle } from "@/components/layout/site-name";
import { ContentActLinks } from "@/components/publishing/desk/content-act-links";
import { ContentFaults } from "@/components/publishing/desk/content-faults";
import { ContentRows } from "@/components/publishing/desk/content-rows";
import { ContentStatusTag } from "@/components/publishing/desk/content-status-tag";
import { Section } from "@/components/ui/section";
import { contentActsFor } from "@/lib/publishing/acts";
import { contentKindLabels } from "@/lib/publishing/labels";
import { contentInWords } from "@/lib/publishing/words";
import { isIn } from "@/lib/publishing/workflow";
import { routes } from "@/lib/routes";
import { altTextsOf } from "./alt-texts";
import { ContentDone } from "./content-done";
import { ContentFacts } from "./content-facts";
import { ContentHistory } from "./content-history";
import { faultsBeforePublishing } from "./faults-before-publishing";
import { requireContent } from "./require-content";

export const instant = false;

type ContentPageProps = {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const querySchema = z.object({ done: z.string().max(30).optional().catch(undefined) });

export async function generateMetadata({ params }: ContentPageProps): Promise<Metadata> {
  const { content } = await requireContent((await params).id);
  return { title: pageTitle(content.title, "コンテンツ", "事務局") };
}

export default async function ContentPage({ params, searchParams }: ContentPageProps) {
  await connection();
  const found = await requireContent((await params).id);
  const { done } = querySchema.parse(await searchParams);
  const { staff, content, answers, actions } = found;
  const { id, kind, status, title } = content;
  const edit = isIn("writable", status) ? routes.adminContentEdit(id) : undefined;
  return (
    <MainArea width="wide" before={<BackLink href={routes.adminContents()} label="コンテンツの一覧に戻る" />}>
      <ContentDone done={done} content={content} />
      <header className="mb-6 flex flex-col gap-2">
        <p className="flex flex-wrap items-center gap-3 text-dns-16N-130">
          {contentKindLabels[kind]}
          <ContentStatusTag status={status} />
        </p>
        <h1 tabIndex={-1} className="text-std-28B-150">
          {title}
        </h1>
      </header>
      <div className="grid gap-x-10 gap-y-8 desktop-admin:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="flex min-w-0 flex-col gap-6">
          <ContentFacts found={found} />
          <ContentFaults faults={await faultsBeforePublishing(found)} {...(edit === undefined ? {} : { edit })} />
        </div>
        <div className="rounded-8 border border-solid-gray-420 p-4">
          <ContentActLinks
            id={id}
            acts={contentActsFor(actions)}
            editLabel={status === "PUBLISHED" ? "改訂を始める" : "編集する"}
            {...(edit === undefined ? {} : { edit })}
          />
        </div>
      </div>
      <Section title="内容">
        <ContentRows rows={contentInWords(kind, answers)} pictures={await altTextsOf(staff, answers)} />
      </Section>
      <ContentHistory found={found} />
    </MainArea>
  );
}
