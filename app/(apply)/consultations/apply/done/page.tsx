import type { Metadata } from "next";
import { connection } from "next/server";
import { leaveAction } from "@/app/(apply)/consultations/apply/actions";
import { heldConsultation } from "@/app/(apply)/consultations/apply/held";
import { titleOf } from "@/app/(apply)/consultations/apply/procedure";
import { AfterSubmit } from "@/components/consultations/apply/after-submit";
import { ForgetCopies } from "@/components/drafts/forget-copies";
import { LeaveDevice } from "@/components/drafts/leave-device";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { ConfirmationPanel } from "@/components/ui/confirmation-panel";
import { getSubmissionOf } from "@/lib/drafts/queries";
import { routes } from "@/lib/routes";
import { getSetting } from "@/lib/settings/queries";

export const instant = false;

type DonePageProps = { readonly searchParams: Promise<{ readonly again?: string | string[] }> };

const TITLES = { first: "相談を受け付けました", again: "送信済みです" } as const;

export async function generateMetadata({ searchParams }: DonePageProps): Promise<Metadata> {
  const { again } = await searchParams;
  return { title: titleOf(again === "yes" ? TITLES.again : TITLES.first), robots: { index: false } };
}

export default async function ConsultationDonePage({ searchParams }: DonePageProps) {
  await connection();
  const draft = await heldConsultation();
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
            targetDays={await getSetting("consultation.targetDays")}
            mypage={draft?.organizationId == null ? null : routes.mypageConsultation(sent.number)}
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
      <PageHeading lead="この端末には、表示できる相談の記録がありません。">
        相談の完了の画面を表示できません
      </PageHeading>
      <p className="max-w-text">
        受付番号は、送信のときにお送りしたメールでお知らせしています。やり取りは、
        <a href={routes.status()}>手続き状況の確認</a>から開けます。まだ送信していない方は、
        <a href={routes.consultationApply()}>相談窓口</a>からお進みください。
      </p>
    </>
  );
}
