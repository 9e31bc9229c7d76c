import type { Metadata } from "next";
import { connection } from "next/server";
import { HiddenField } from "@/components/form/hidden-field";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { AnswerForms } from "@/components/matching/answer-forms";
import { SidePage, titleOf } from "@/components/matching/side-page";
import { ButtonLink } from "@/components/ui/button";
import { InsetText } from "@/components/ui/inset-text";
import { getByLink } from "@/lib/matching/queries/by-link";
import { linkQuerySchema } from "@/lib/matching/schema";
import { routes } from "@/lib/routes";
import { acceptByLinkAction, declineByLinkAction } from "./actions";

export const instant = false;

export const metadata: Metadata = { robots: { index: false }, referrer: "same-origin" };

type LinkPageProps = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Opening answers nothing: mail servers follow links before people do. The buttons answer. */
export default async function LinkPage({ searchParams }: LinkPageProps) {
  await connection();
  const { token } = linkQuerySchema.parse(await searchParams);
  const view = await getByLink(token);
  if (view === null) return <LinkEnd />;
  return (
    <MainArea>
      <title>{pageTitle(titleOf(view))}</title>
      <SidePage view={view}>
        {view.status === "INTRODUCED" && (
          <InsetText>
            <p>相手の連絡先は、メールでお知らせしました。団体のマイページにも表示しています。</p>
          </InsetText>
        )}
        <AnswerForms view={view} accept={acceptByLinkAction} decline={declineByLinkAction}>
          <HiddenField name="token" value={token} />
        </AnswerForms>
      </SidePage>
    </MainArea>
  );
}

const OVER =
  "リンクの有効期限が過ぎているか、アドレスの一部が欠けています。新しく届いたメールのリンクを開くか、マイページから確認してください。";

function LinkEnd() {
  return (
    <MainArea>
      <title>{pageTitle("このリンクは使えません", "企業と自治体のマッチング")}</title>
      <PageHeading lead={OVER}>このリンクは使えません</PageHeading>
      <p>
        <ButtonLink href={routes.mypageMatching()} look="outline">
          マイページのマッチングを開く
        </ButtonLink>
      </p>
    </MainArea>
  );
}
