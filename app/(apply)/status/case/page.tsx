import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { connection } from "next/server";
import { AnsweredRequests } from "@/components/cases/status/answered-requests";
import { CaseHistory } from "@/components/cases/status/case-history";
import { SentVersions } from "@/components/cases/status/sent-versions";
import { SessionEnd } from "@/components/cases/status/session-end";
import { CaseActions } from "@/components/declarations/status/case-actions";
import { CaseStatus } from "@/components/declarations/status/case-status";
import { DoneBanner } from "@/components/declarations/status/done-banner";
import { OpenRequest } from "@/components/declarations/status/open-request";
import { PublicPageLinks } from "@/components/declarations/status/public-page-links";
import { ForgetCopies } from "@/components/drafts/forget-copies";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { currentContact } from "@/lib/auth/contact";
import { getOwnCase } from "@/lib/declarations/queries/own";
import { getOwnWork } from "@/lib/declarations/queries/own-draft";
import { isShown } from "@/lib/declarations/workflow";
import { baseUrl } from "@/lib/env";
import { routes } from "@/lib/routes";
import { leaveAction } from "./actions";
import { caseQuerySchema } from "./schema";
import { answeredRequests, ownActions, sentVersions } from "./views";

export const instant = false;

export const metadata: Metadata = { title: pageTitle("手続きの状況"), robots: { index: false } };

type CasePageProps = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function CasePage({ searchParams }: CasePageProps) {
  await connection();
  const session = await currentContact();
  if (session?.contact.flow === "consultation") redirect(routes.consultationCase());
  const own = session && (await getOwnCase(session.contact));
  if (!session || !own) redirect(routes.status("lapsed"));
  const { done } = caseQuerySchema.parse(await searchParams);
  const { declaration, openCorrection } = own;
  const fromMyPage = session.contact.accountId !== undefined;
  const work = openCorrection && (await getOwnWork(session.contact, "correction"));
  return (
    <MainArea
      before={fromMyPage && <BackLink href={routes.mypageDeclaration(declaration.number)} label="マイページに戻る" />}
    >
      {done && <DoneBanner done={done} />}
      {(done === "corrected" || done === "changed") && <ForgetCopies />}
      <PageHeading lead={`${declaration.organizationName}の自己宣言（Action宣言）`}>手続きの状況</PageHeading>
      <div className="flex flex-col gap-12">
        {openCorrection && <OpenRequest {...openCorrection} hasDraft={Boolean(work?.draft)} />}
        <CaseStatus facts={declaration} />
        <CaseActions actions={ownActions(own)} />
        {isShown(declaration.status) && <PublicPageLinks number={declaration.number} baseUrl={baseUrl()} />}
        <SentVersions versions={sentVersions(own)} />
        <AnsweredRequests requests={answeredRequests(own)} />
        <CaseHistory history={own.history} />
        <SessionEnd until={session.expiresAt} action={leaveAction} />
      </div>
    </MainArea>
  );
}
