import { notFound } from "next/navigation";
import { connection } from "next/server";
import { CaseFacts } from "@/components/consultations/thread/case-facts";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { OpenCase } from "@/components/organizations/open-case";
import { MessageList } from "@/components/threads/message-list";
import { Section } from "@/components/ui/section";
import { requireWorkingMember } from "@/lib/auth/member";
import { seeThread } from "@/lib/consultations/commands/open";
import { getOwnConsultation } from "@/lib/consultations/queries/own";
import { attempt } from "@/lib/db/unit-of-work";
import { parseReferenceNumber } from "@/lib/japan/reference-number";
import { routes } from "@/lib/routes";
import { openConsultationAction } from "./actions";

export const instant = false;

type PageProps = { readonly params: Promise<{ readonly number: string }> };

export default async function MemberConsultationPage({ params }: PageProps) {
  await connection();
  const member = await requireWorkingMember();
  const parsed = parseReferenceNumber((await params).number);
  const own = parsed.ok ? await getOwnConsultation(member, { number: parsed.value.number }) : null;
  if (own === null) notFound();
  const { consultation, messages } = own;
  // Whoever only looks as somebody else has read nothing for them: the unit of work refuses it.
  await attempt(member, (uow) => seeThread(uow, consultation.id));
  return (
    <MainArea before={<BackLink href={routes.mypageConsultations()} label="相談の一覧に戻る" />}>
      <title>{pageTitle(`相談 ${consultation.number}`, "マイページ")}</title>
      <PageHeading over={<p>{consultation.subject}</p>}>相談のやり取り</PageHeading>
      <div className="flex flex-col gap-12">
        <CaseFacts facts={consultation} />
        {own.mayWrite && (
          <OpenCase
            action={openConsultationAction}
            number={consultation.number}
            heading="返事を書く"
            text="メッセージと資料の送信、完了、取り下げは、やり取りの画面で行います。確認コードは必要ありません。"
            button="やり取りの画面を開く"
          />
        )}
        <Section title="やり取り">
          <MessageList messages={messages} emptyText="まだメッセージはありません。担当者のお返事をお待ちください。" />
        </Section>
      </div>
    </MainArea>
  );
}
