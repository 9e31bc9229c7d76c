import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { connection } from "next/server";
import { leaveAction } from "@/app/(apply)/status/case/actions";
import { SessionEnd } from "@/components/cases/status/session-end";
import { CaseActs } from "@/components/consultations/thread/case-acts";
import { CaseFacts } from "@/components/consultations/thread/case-facts";
import { RatingForm } from "@/components/consultations/thread/rating-form";
import { ReplyForm } from "@/components/consultations/thread/reply-form";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { MessageList } from "@/components/threads/message-list";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { Section } from "@/components/ui/section";
import { currentContact } from "@/lib/auth/contact";
import { seeThread } from "@/lib/consultations/commands/open";
import { getOwnConsultation } from "@/lib/consultations/queries/own";
import { getReplyDraft } from "@/lib/consultations/queries/reply-draft";
import { attempt } from "@/lib/db/unit-of-work";
import { filledForm } from "@/lib/forms/form";
import { routes } from "@/lib/routes";
import { rateAction, writeAction } from "./actions";
import { replyFiles, replyValues } from "./reply-state";
import { caseQuerySchema, OUTCOMES } from "./schema";

export const instant = false;

export const metadata: Metadata = { robots: { index: false } };

const TITLE = pageTitle("相談のやり取り");

type CasePageProps = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ConsultationCasePage({ searchParams }: CasePageProps) {
  await connection();
  const session = await currentContact();
  const own = session && (await getOwnConsultation(session.contact, { id: session.contact.caseId }));
  if (!session || !own) redirect(routes.status("lapsed"));
  const { done } = caseQuerySchema.parse(await searchParams);
  const { consultation, messages, actions } = own;
  await attempt(session.contact, (uow) => seeThread(uow, consultation.id));
  const reply = await getReplyDraft(session.contact);
  const isMember = session.contact.accountId !== undefined;
  return (
    <MainArea
      before={isMember && <BackLink href={routes.mypageConsultation(consultation.number)} label="マイページに戻る" />}
    >
      {done && <NotificationBanner tone="success" title={OUTCOMES[done]} isOutcome />}
      <PageHeading over={<p>{consultation.subject}</p>}>相談のやり取り</PageHeading>
      <div className="flex flex-col gap-12">
        <CaseFacts facts={consultation} />
        <Section title="やり取り">
          <ul className="flex flex-wrap gap-x-6 gap-y-2">
            <li>
              <a href={routes.statusReceipt(1)}>送信した相談の内容と受付証を見る</a>
            </li>
            {consultation.meetingAt && (
              <li>
                <a href={routes.consultationMeetingCalendar()}>面談の予定をカレンダーに入れる（ICS）</a>
              </li>
            )}
          </ul>
          <MessageList messages={messages} emptyText="まだメッセージはありません。担当者のお返事をお待ちください。" />
        </Section>
        <ReplyForm
          action={writeAction}
          title={TITLE}
          initial={reply === null ? filledForm({}) : filledForm(replyValues(reply.draft), replyFiles(reply.files))}
          isReopening={consultation.status === "CLOSED"}
          isOffered={own.mayWrite}
        />
        <RatingForm action={rateAction} isOffered={own.mayRate} />
        <CaseActs actions={actions} />
        <SessionEnd until={session.expiresAt} action={leaveAction} />
      </div>
    </MainArea>
  );
}
