import type { Metadata } from "next";
import { connection } from "next/server";
import { LeftNotice } from "@/components/declarations/apply/left-notice";
import { StartButton } from "@/components/declarations/apply/start-button";
import { StartGuide } from "@/components/declarations/apply/start-guide";
import { ResumeBox } from "@/components/drafts/resume-box";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { heldDraft } from "@/lib/auth/held-draft";
import { type Draft, getSubmissionOf } from "@/lib/drafts/queries";
import { routes } from "@/lib/routes";
import { getSetting } from "@/lib/settings/queries";
import { startAction } from "./actions";
import { nextPage } from "./next-page";

export const instant = false;

export const metadata: Metadata = {
  title: pageTitle("自己宣言をする"),
  description: "地方創生テレワーク推進運動のAction宣言（自己宣言）を、アカウントの登録なしで申請できます。",
};

type ApplyStartPageProps = { readonly searchParams: Promise<{ readonly left?: string | string[] }> };

export default async function ApplyStartPage({ searchParams }: ApplyStartPageProps) {
  await connection();
  const { left } = await searchParams;
  const draft = await openDraftOrNull();
  const [officeName, phone, hours, targetDays] = await Promise.all([
    getSetting("office.name"),
    getSetting("office.phone"),
    getSetting("office.hours"),
    getSetting("declaration.targetDays"),
  ]);
  return (
    <MainArea
      before={<Breadcrumbs path={[{ href: routes.declarations(), label: "自己宣言" }]} current="自己宣言をする" />}
    >
      {left === "yes" && draft === null && <LeftNotice />}
      {draft !== null && (
        <ResumeBox href={nextPage(draft.answers)} savedAt={draft.updatedAt} keptUntil={draft.expiresAt} />
      )}
      <PageHeading lead="企業や団体が、地方創生テレワークに取り組むことを自ら宣言する手続きです。宣言した内容は、受理の後にこのポータルで公開します。">
        自己宣言をする
      </PageHeading>
      <StartGuide office={{ name: officeName, phone, hours }} targetDays={targetDays} />
      <StartButton action={startAction} hasDraft={draft !== null} />
    </MainArea>
  );
}

async function openDraftOrNull(): Promise<Draft | null> {
  const draft = await heldDraft();
  return draft === null || (await getSubmissionOf(draft.id)) !== null ? null : draft;
}
