import type { Metadata } from "next";
import { connection } from "next/server";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { ButtonLink } from "@/components/ui/button";
import { getPageName } from "@/lib/feedback/queries";
import { feedbackQuerySchema } from "@/lib/feedback/schema";
import { routes } from "@/lib/routes";

export const instant = false;

export const metadata: Metadata = { title: pageTitle("ご意見を受け取りました") };

type ThanksPageProps = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function FeedbackThanksPage({ searchParams }: ThanksPageProps) {
  await connection();
  const { page: path = routes.home() } = feedbackQuerySchema.parse(await searchParams);
  const name = await getPageName(path);
  return (
    <MainArea>
      <PageHeading lead="ありがとうございました。ページの改善に役立てます。">ご意見を受け取りました</PageHeading>
      <p>
        <ButtonLink href={name === null ? routes.home() : path} look="outline">
          {name === null ? "トップページに戻る" : `「${name}」に戻る`}
        </ButtonLink>
      </p>
    </MainArea>
  );
}
