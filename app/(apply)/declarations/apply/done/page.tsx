import type { Metadata } from "next";
import { connection } from "next/server";
import { leaveAction } from "@/app/(apply)/declarations/apply/actions";
import { titleOf } from "@/app/(apply)/declarations/apply/procedure";
import { AfterSubmit } from "@/components/declarations/apply/after-submit";
import { ForgetCopies } from "@/components/drafts/forget-copies";
import { LeaveDevice } from "@/components/drafts/leave-device";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { ConfirmationPanel } from "@/components/ui/confirmation-panel";
import { heldDraft } from "@/lib/auth/held-draft";
import { getSubmissionOf } from "@/lib/drafts/queries";
import { routes } from "@/lib/routes";
import { getSetting } from "@/lib/settings/queries";

export const instant = false;

type DonePageProps = { readonly searchParams: Promise<{ readonly again?: string | string[] }> };

const TITLES = { first: "申請を受け付けました", again: "申請済みです" } as const;

export async function generateMetadata({ searchParams }: DonePageProps): Promise<Metadata> {
  const { again } = await searchParams;
  return { title: titleOf(again === "yes" ? TITLES.again : TITLES.first), robots: { index: false } };
}

export default async function DonePage({ searchParams }: DonePageProps) {
  await connection();
  const draft = await heldDraft();
  const sent = draft === null ? null : await getSubmissionOf(draft.id);
  const { again } = await searchParams;
  return (
    <MainArea>
      {sent === null ? (
        <NothingHere />
      ) : (
        <>
          <ForgetCopies />
          <ConfirmationPanel title={again === "yes" ? TITLES.again : TITLES.first} number={sent.number} />
          <AfterSubmit
            sentAt={sent.createdAt}
            targetDays={await getSetting("declaration.targetDays")}
            officeName={await getSetting("office.name")}
            isOfMyPage={draft?.organizationId != null}
          />
          <LeaveDevice action={leaveAction}>
            この端末では、30日間、この画面と控えを開けます。押した後は開けません。先に控えを保存してください。
          </LeaveDevice>
        </>
      )}
    </MainArea>
  );
}

/** Bookmarked, or opened on another device. */
function NothingHere() {
  return (
    <>
      <PageHeading lead="この端末には、表示できる申請の記録がありません。">
        申請の完了の画面を表示できません
      </PageHeading>
      <p className="max-w-text">
        受付番号は、申請のときにお送りしたメールでお知らせしています。申請の状況は、
        <a href={routes.status()}>手続き状況の確認</a>で確かめられます。まだ申請していない方は、
        <a href={routes.applyStart()}>自己宣言の案内</a>からお進みください。
      </p>
    </>
  );
}
