import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { z } from "zod";
import { CaseFacts } from "@/components/consultations/desk/case-facts";
import { SealedQuestion } from "@/components/consultations/desk/sealed-question";
import { StatusTag } from "@/components/consultations/desk/status-tag";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { pageTitle } from "@/components/layout/site-name";
import { MessageList } from "@/components/threads/message-list";
import { Heading } from "@/components/ui/heading";
import { requireDuty } from "@/lib/auth/session";
import { type ConsultationForDesk, getConsultationForDesk } from "@/lib/consultations/queries/detail";
import { routes } from "@/lib/routes";
import { getSetting } from "@/lib/settings/queries";
import { CaseActions } from "./case-actions";
import { CaseNotices } from "./case-notices";
import { CaseSide } from "./case-side";

export const instant = false;

type ConsultationPageProps = {
  readonly params: Promise<{ readonly number: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const querySchema = z.object({ done: z.string().max(30).optional().catch(undefined) });

export async function generateMetadata({ params }: ConsultationPageProps): Promise<Metadata> {
  return { title: pageTitle((await params).number, "相談", "事務局") };
}

export default async function ConsultationPage({ params, searchParams }: ConsultationPageProps) {
  await connection();
  const { number } = await params;
  const staff = await requireDuty("CONSULTATIONS");
  const { done } = querySchema.parse(await searchParams);
  const found = await getConsultationForDesk(staff, number);
  if (found === null) notFound();
  const targetDays = await getSetting("consultation.targetDays");
  const { consultation, age } = found;
  return (
    <MainArea width="wide" before={<BackLink href={routes.adminConsultations()} label="相談の一覧に戻る" />}>
      <CaseNotices found={found} done={done} />
      <header className="mb-6 flex flex-col gap-2">
        <p className="flex flex-wrap items-center gap-3 text-dns-16N-130">
          <span className="font-700 tabular-nums select-all">{consultation.number}</span>
          <StatusTag status={consultation.status} />
        </p>
        <h1 tabIndex={-1} className="text-std-28B-150 wrap-anywhere">
          {consultation.subject}
        </h1>
      </header>
      <div className="grid gap-x-10 gap-y-10 desktop-admin:grid-cols-[minmax(0,1fr)_24rem]">
        <CaseFacts of={consultation} age={age} targetDays={targetDays} />
        <CaseActions found={found} />
        <div className="flex min-w-0 flex-col gap-10">
          <Question found={found} />
          <Thread found={found} />
        </div>
        <div className="flex min-w-0 flex-col gap-10">
          <CaseSide found={found} />
        </div>
      </div>
    </MainArea>
  );
}

type PartProps = { readonly found: ConsultationForDesk };

function Question({ found: { current } }: PartProps) {
  if (current === null) return null;
  return (
    <section aria-labelledby="question" className="flex flex-col gap-4">
      <Heading level={2} id="question">
        相談の内容（送信時のまま）
      </Heading>
      <SealedQuestion content={current.content} />
    </section>
  );
}

function Thread({ found: { consultation, thread } }: PartProps) {
  return (
    <section aria-labelledby="thread" className="flex flex-col gap-4">
      <Heading level={2} id="thread">
        やり取り（相談者に見えます）
      </Heading>
      <MessageList
        messages={thread}
        emptyText="まだやり取りはありません。"
        pendingHref={(message) => routes.adminConsultationMessage(consultation.number, message)}
      />
    </section>
  );
}
