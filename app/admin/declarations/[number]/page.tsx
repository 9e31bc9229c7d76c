import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { CaseContent } from "@/components/cases/desk/case-content";
import { ReopenNotice } from "@/components/cases/desk/reopen-notice";
import { CaseFacts } from "@/components/declarations/desk/case-facts";
import { StatusTag } from "@/components/declarations/desk/status-tag";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { pageTitle } from "@/components/layout/site-name";
import { InsetText } from "@/components/ui/inset-text";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { TimeText } from "@/components/ui/time-text";
import { getStaffNames, listStaff } from "@/lib/accounts/queries";
import { requireDuty } from "@/lib/auth/session";
import { isOutcome, outcomes } from "@/lib/declarations/outcomes";
import { getCaseForReview } from "@/lib/declarations/queries/detail";
import { routes } from "@/lib/routes";
import { getSetting } from "@/lib/settings/queries";
import { CaseActions } from "./case-actions";
import { CaseSide } from "./case-side";
import { CaseWork } from "./case-work";
import { caseQuerySchema } from "./query";

export const instant = false;

type CasePageProps = {
  readonly params: Promise<{ readonly number: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: CasePageProps): Promise<Metadata> {
  return { title: pageTitle((await params).number, "自己宣言", "事務局") };
}

export default async function CasePage({ params, searchParams }: CasePageProps) {
  await connection();
  const { number } = await params;
  const staff = await requireDuty("DECLARATIONS");
  const query = caseQuerySchema.parse(await searchParams);
  const found = await getCaseForReview(staff, number);
  if (found === null) notFound();

  const [colleagues, targetDays, names] = await Promise.all([
    listStaff(staff, { duty: "DECLARATIONS" }),
    getSetting("declaration.targetDays"),
    getStaffNames(
      staff,
      found.checks.map(({ checkedBy }) => checkedBy),
    ),
  ]);
  const { declaration, age, approval } = found;
  return (
    <MainArea width="wide" before={<BackLink href={routes.adminDeclarations()} label="自己宣言の一覧に戻る" />}>
      <Done done={query.done} />
      <header className="mb-6 flex flex-col gap-2">
        <p className="flex flex-wrap items-center gap-3 text-dns-16N-130">
          <span className="font-700 tabular-nums select-all">{declaration.number}</span>
          <StatusTag status={declaration.status} />
        </p>
        <h1 tabIndex={-1} className="text-std-28B-150">
          {declaration.organizationName}
        </h1>
      </header>
      {declaration.erasedAt && (
        <InsetText>
          <p>
            個人データは
            <TimeText at={declaration.erasedAt} />
            に消去しました。受付番号、決定と理由、公開した回答は残っています。
          </p>
        </InsetText>
      )}
      {approval && (
        <ReopenNotice
          href={routes.adminDeclarationAct(number, "reopen")}
          request={approval}
          isOwn={approval.requestedBy === staff.accountId}
        />
      )}
      <div className="grid gap-x-10 gap-y-10 desktop-admin:grid-cols-[minmax(0,1fr)_24rem]">
        <CaseFacts of={declaration} age={age} targetDays={targetDays} />
        <CaseActions found={found} staff={staff} colleagues={colleagues} />
        <div className="flex min-w-0 flex-col gap-10">
          <CaseContent {...found} address={routes.adminDeclaration(number)} query={query} />
          <CaseWork found={found} names={names} />
        </div>
        <div className="flex min-w-0 flex-col gap-10">
          <CaseSide found={found} />
        </div>
      </div>
    </MainArea>
  );
}

type DoneProps = { readonly done: string | undefined };

/** One banner for what has just been done, or could not be. */
function Done({ done }: DoneProps) {
  if (done === "changed") {
    return (
      <NotificationBanner tone="error" title="実行できませんでした" isOutcome>
        <p>ほかの担当者が先に更新しました。下の最新の内容を確認して、もう一度実行してください。</p>
      </NotificationBanner>
    );
  }
  return isOutcome(done) ? <NotificationBanner tone="success" title={outcomes[done]} isOutcome /> : null;
}
