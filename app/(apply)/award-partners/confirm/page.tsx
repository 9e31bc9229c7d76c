import type { Metadata } from "next";
import { connection } from "next/server";
import { AnswerForm } from "@/components/awards/partner/answer-form";
import { QuestionEnd } from "@/components/awards/partner/question-end";
import { MainArea } from "@/components/layout/main-area";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { getPartnerQuestion } from "@/lib/awards/partners/queries/question";
import { answerByLinkAction } from "./actions";
import { answerQuerySchema } from "./schema";

export const instant = false;

export const metadata: Metadata = { robots: { index: false }, referrer: "same-origin" };

type ConfirmPageProps = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Opening answers nothing: mail servers follow links before people do. The button answers. */
export default async function PartnerConfirmPage({ searchParams }: ConfirmPageProps) {
  await connection();
  const { token, done } = answerQuerySchema.parse(await searchParams);
  const asked = await getPartnerQuestion(token);
  return (
    <MainArea>
      {asked.state === "open" ? (
        <>
          {done && (
            <NotificationBanner tone="success" title="回答を受け付けました。ご協力ありがとうございます" isOutcome>
              <p>このページは閉じて構いません。回答を変えるときは、下の欄からもう一度回答できます。</p>
            </NotificationBanner>
          )}
          <AnswerForm action={answerByLinkAction} token={token} question={asked.question} />
        </>
      ) : (
        <QuestionEnd state={asked.state} />
      )}
    </MainArea>
  );
}
