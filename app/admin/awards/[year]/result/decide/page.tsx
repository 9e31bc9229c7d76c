import { notFound } from "next/navigation";
import { removeWinnerAction } from "@/app/admin/awards/[year]/result/actions";
import { openResult } from "@/app/admin/awards/[year]/result/open-result";
import { Paragraphs } from "@/components/awards/public/paragraphs";
import { DecideForm, ReasonForm } from "@/components/awards/results/act-forms";
import { WinnerList } from "@/components/awards/results/winner-list";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { Section } from "@/components/ui/section";
import { routes } from "@/lib/routes";
import { decideResultAction, sendBackResultAction } from "./actions";

export const instant = false;

type DecidePageProps = { readonly params: Promise<{ readonly year: string }> };

/** Everything the second person has to see before the list is sealed. */
export default async function DecideResultPage({ params }: DecidePageProps) {
  const { fiscalYear, result } = await openResult(params);
  if (result === null || !result.actions.includes("decide")) notFound();
  const heading = `${fiscalYear}年度の受賞者を決定するか`;
  return (
    <MainArea width="wide" before={<BackLink href={routes.adminAwardResult(fiscalYear)} label="受賞者の画面に戻る" />}>
      <title>{pageTitle(heading, "事務局")}</title>
      <PageHeading>{heading}</PageHeading>
      <Section title="受賞者の一覧">
        <WinnerList result={result} remove={removeWinnerAction} />
      </Section>
      <Section title="総評">
        <Paragraphs text={result.commentary} />
      </Section>
      <Section title="挨拶">
        <Paragraphs text={result.greeting} />
      </Section>
      <Section title="決定する">
        <p className="max-w-text">
          決定すると、一覧と総評、挨拶をハッシュ値（SHA-256）で封印します。書き直すには、二人の表彰担当が必要です。決定だけでは、だれにも知らせません。
        </p>
        <DecideForm action={decideResultAction} result={result} />
      </Section>
      <Section title="承認しない">
        <ReasonForm
          action={sendBackResultAction}
          result={result}
          idPrefix="send-back-"
          button="承認せずに戻す"
          help="書いた同僚に伝わります。何を直せばよいかを書いてください。"
        />
      </Section>
    </MainArea>
  );
}
