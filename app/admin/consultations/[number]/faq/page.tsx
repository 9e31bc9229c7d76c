import { notFound } from "next/navigation";
import { connection } from "next/server";
import { AnswerChoice } from "@/components/faq-desk/answer-choice";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { hasDuty } from "@/lib/access/actor";
import { requireDuty } from "@/lib/auth/session";
import { getFaqSource } from "@/lib/faq/queries/source";
import { faqQuerySchema } from "@/lib/faq/schema";
import { parseReferenceNumber } from "@/lib/japan/reference-number";
import { routes } from "@/lib/routes";
import { draftOf } from "./draft-of";
import { DraftPart } from "./draft-part";

export const instant = false;

type MakeFaqPageProps = {
  readonly params: Promise<{ readonly number: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function MakeFaqPage({ params, searchParams }: MakeFaqPageProps) {
  await connection();
  const staff = await requireDuty("CONSULTATIONS");
  const parsed = parseReferenceNumber((await params).number);
  const source = parsed.ok ? await getFaqSource(staff, parsed.value.number) : null;
  if (source === null) notFound();
  const { answer, made } = faqQuerySchema.parse(await searchParams);
  const begun = answer === undefined ? null : draftOf(source, answer);
  const { number, subject, answers } = source;
  const title = pageTitle(`よくある質問を作る（${number}）`, "事務局");
  return (
    <MainArea width="wide" before={<BackLink href={routes.adminConsultation(number)} label={`${number}に戻る`} />}>
      {begun === null && <title>{title}</title>}
      {made !== undefined && <Made id={hasDuty(staff, "CONTENT") ? made : null} />}
      <PageHeading over={<p>相談 {number}</p>} lead={`件名：${subject}`}>
        回答からよくある質問を作る
      </PageHeading>
      <div className="flex flex-col gap-12">
        <AnswerChoice number={number} answers={answers} chosen={begun?.draft.messageId} />
        {begun !== null && <DraftPart {...begun} title={title} />}
      </div>
    </MainArea>
  );
}

type MadeProps = { readonly id: string | null };

/** Whoever edits content, too, may go on at once; for others it is done. */
function Made({ id }: MadeProps) {
  return (
    <NotificationBanner tone="success" title="よくある質問の下書きを作りました" isOutcome>
      <p>まだ公開されていません。コンテンツ担当者が内容を確認してから公開します。</p>
      {id !== null && (
        <p>
          <a href={routes.adminContent(id)}>下書きを開く</a>
        </p>
      )}
    </NotificationBanner>
  );
}
