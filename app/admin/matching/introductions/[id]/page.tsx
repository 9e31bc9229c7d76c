import { notFound } from "next/navigation";
import { connection } from "next/server";
import { z } from "zod";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { ReasonLists } from "@/components/matching/reason-lists";
import { StatusTag } from "@/components/matching/status-tag";
import { WishList } from "@/components/matching/wish-list";
import { DescriptionList } from "@/components/ui/description-list";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { Section } from "@/components/ui/section";
import { Timeline } from "@/components/ui/timeline";
import { timelineInWords } from "@/lib/audit/timeline";
import { requireDuty } from "@/lib/auth/session";
import { formatDateTime } from "@/lib/japan/dates";
import { caseFacts } from "@/lib/matching/case-facts";
import { getIntroductionAtDesk } from "@/lib/matching/queries/desk-cases";
import { routes } from "@/lib/routes";
import { CaseActs } from "./case-acts";

export const instant = false;

const OUTCOMES = {
  drafted: "下書きを作りました。文面を確かめて、提案を送ってください",
  adjusted: "文面を保存しました",
  proposed: "提案を送りました",
  withdrawn: "紹介を取り下げました",
  recorded: "結果を記録しました",
} as const;

const DONE = ["drafted", "adjusted", "proposed", "withdrawn", "recorded"] as const;
const querySchema = z.object({ done: z.enum(DONE).optional().catch(undefined) });

type IntroductionPageProps = {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function IntroductionPage({ params, searchParams }: IntroductionPageProps) {
  await connection();
  const staff = await requireDuty("CONSULTATIONS");
  const id = z.uuid().safeParse((await params).id);
  const { done } = querySchema.parse(await searchParams);
  const found = id.success ? await getIntroductionAtDesk(staff, id.data) : null;
  if (found === null) notFound();
  const { introduction, request, reasons, rows, timeline } = found;
  return (
    <MainArea width="wide" before={<BackLink href={routes.adminMatching()} label="紹介の一覧に戻る" />}>
      {done && <NotificationBanner tone="success" title={OUTCOMES[done]} isOutcome />}
      <title>
        {pageTitle(
          `${request.organizationName}への${introduction.counterpartName}の紹介（${formatDateTime(introduction.createdAt)}）`,
          "事務局",
        )}
      </title>
      <PageHeading over={<StatusTag status={introduction.status} />}>
        {request.organizationName}への{introduction.counterpartName}の紹介
      </PageHeading>
      <DescriptionList isDense items={caseFacts(introduction)} />
      <p className="mt-4">
        <a href={routes.adminMatchingRequest(request.id)}>{request.organizationName}の希望と候補</a>
      </p>
      <CaseActs found={found} />
      <Section title="照らし合わせの結果（作ったとき）">
        <ReasonLists reasons={reasons} level={3} />
      </Section>
      <Section title="希望">
        <WishList rows={rows} />
      </Section>
      <Section title="経過">
        <Timeline entries={timelineInWords(timeline)} />
      </Section>
    </MainArea>
  );
}
