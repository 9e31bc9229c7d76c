import { notFound } from "next/navigation";
import { connection } from "next/server";
import { z } from "zod";
import { HiddenField } from "@/components/form/hidden-field";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { pageTitle } from "@/components/layout/site-name";
import { AnswerForms } from "@/components/matching/answer-forms";
import { SidePage, titleOf } from "@/components/matching/side-page";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { requireWorkingMember } from "@/lib/auth/member";
import { formatDateTime } from "@/lib/japan/dates";
import { getSideView } from "@/lib/matching/queries/side-view";
import { routes } from "@/lib/routes";
import { acceptAction, declineAction } from "./actions";

export const instant = false;

const OUTCOMES = { accepted: "返事を送りました", declined: "見送りました" } as const;
const querySchema = z.object({ done: z.enum(["accepted", "declined"]).optional().catch(undefined) });

type IntroductionPageProps = {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function IntroductionPage({ params, searchParams }: IntroductionPageProps) {
  await connection();
  const member = await requireWorkingMember();
  const id = z.uuid().safeParse((await params).id);
  const { done } = querySchema.parse(await searchParams);
  const view = id.success ? await getSideView(member, id.data) : null;
  if (view === null) notFound();
  return (
    <MainArea before={<BackLink href={routes.mypageMatching()} label="マッチングに戻る" />}>
      <title>{pageTitle(`${titleOf(view)}（${formatDateTime(view.createdAt)}）`, "マイページ")}</title>
      {done && <NotificationBanner tone="success" title={OUTCOMES[done]} isOutcome />}
      <SidePage view={view}>
        <AnswerForms view={view} accept={acceptAction} decline={declineAction}>
          <HiddenField name="organization" value={member.organizationId} />
          <HiddenField name="id" value={view.id} />
        </AnswerForms>
      </SidePage>
    </MainArea>
  );
}
