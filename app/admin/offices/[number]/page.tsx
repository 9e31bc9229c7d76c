import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { caseQuerySchema } from "@/app/admin/declarations/[number]/query";
import { CaseContent } from "@/components/cases/desk/case-content";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { pageTitle } from "@/components/layout/site-name";
import { CaseFacts } from "@/components/offices/desk/case-facts";
import { StatusTag } from "@/components/offices/desk/status-tag";
import { CompletenessPanel } from "@/components/offices/own/completeness-panel";
import { InsetText } from "@/components/ui/inset-text";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { TimeText } from "@/components/ui/time-text";
import { listStaff } from "@/lib/accounts/queries";
import { requireDuty } from "@/lib/auth/session";
import { completenessOf } from "@/lib/offices/completeness";
import { outcomeOf } from "@/lib/offices/desk-outcomes";
import { getOfficeForReview } from "@/lib/offices/queries/detail";
import { routes } from "@/lib/routes";
import { getSetting } from "@/lib/settings/queries";
import { CaseActions } from "./case-actions";
import { CaseCorrections } from "./case-corrections";
import { CaseSide } from "./case-side";

export const instant = false;

type OfficePageProps = {
  readonly params: Promise<{ readonly number: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: OfficePageProps): Promise<Metadata> {
  return { title: pageTitle((await params).number, "施設", "事務局") };
}

export default async function OfficePage({ params, searchParams }: OfficePageProps) {
  await connection();
  const { number } = await params;
  const staff = await requireDuty("OFFICES");
  const query = caseQuerySchema.parse(await searchParams);
  const found = await getOfficeForReview(staff, number);
  if (found === null) notFound();

  const [colleagues, targetDays] = await Promise.all([
    listStaff(staff, { duty: "OFFICES" }),
    getSetting("satellite.targetDays"),
  ]);
  const { office, age, current, corrections } = found;
  return (
    <MainArea width="wide" before={<BackLink href={routes.adminOffices()} label="施設の一覧に戻る" />}>
      <Done done={query.done} />
      <header className="mb-6 flex flex-col gap-2">
        <p className="flex flex-wrap items-center gap-3 text-dns-16N-130">
          <span className="font-700 tabular-nums select-all">{office.number}</span>
          <StatusTag status={office.status} />
        </p>
        <h1 tabIndex={-1} className="text-std-28B-150">
          {office.name}
        </h1>
      </header>
      {office.erasedAt && (
        <InsetText>
          <p>
            個人データは
            <TimeText at={office.erasedAt} />
            に消去しました。受付番号、決定と理由、公開した回答は残っています。
          </p>
        </InsetText>
      )}
      <div className="grid gap-x-10 gap-y-10 desktop-admin:grid-cols-[minmax(0,1fr)_24rem]">
        <CaseFacts of={office} age={age} targetDays={targetDays} />
        <CaseActions found={found} staff={staff} colleagues={colleagues} />
        <div className="flex min-w-0 flex-col gap-10">
          <CaseContent {...found} address={routes.adminOffice(number)} query={query} />
          {current && <CompletenessPanel completeness={completenessOf(current.content.answers)} />}
          <CaseCorrections rounds={corrections} />
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
  const title = outcomeOf(done);
  return title === null ? null : <NotificationBanner tone="success" title={title} isOutcome />;
}
