import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { caseQuerySchema } from "@/app/admin/declarations/[number]/query";
import { CaseFacts } from "@/components/awards/entries/desk/case-facts";
import { CaseHead } from "@/components/awards/entries/desk/case-head";
import { PartnerTable } from "@/components/awards/entries/desk/partner-table";
import { CaseContent } from "@/components/cases/desk/case-content";
import { ReopenNotice } from "@/components/cases/desk/reopen-notice";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { pageTitle } from "@/components/layout/site-name";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { requireDuty } from "@/lib/auth/session";
import { outcomeOf } from "@/lib/awards/entries/desk-outcomes";
import { getEntryForCheck } from "@/lib/awards/entries/queries/detail";
import { listEntryOfficers } from "@/lib/awards/entries/queries/officers";
import { routes } from "@/lib/routes";
import { CaseActions } from "./case-actions";
import { CaseCheck } from "./case-check";
import { CaseCorrections } from "./case-corrections";
import { CaseSide } from "./case-side";
import { readAround } from "./read-around";

export const instant = false;

type EntryPageProps = {
  readonly params: Promise<{ readonly number: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: EntryPageProps): Promise<Metadata> {
  return { title: pageTitle((await params).number, "応募", "事務局") };
}

export default async function EntryPage({ params, searchParams }: EntryPageProps) {
  await connection();
  const { number } = await params;
  const staff = await requireDuty("AWARD");
  const query = caseQuerySchema.parse(await searchParams);
  const found = await getEntryForCheck(staff, number);
  if (found === null) notFound();

  const { entry, corrections, reopening, versions } = found;
  const [colleagues, around] = await Promise.all([listEntryOfficers(staff, entry.id), readAround(staff, found)]);
  const { categoryName, targetDays, arrival, extensions, partners, findings, duplicates, fields } = around;
  return (
    <MainArea width="wide" before={<BackLink href={routes.adminAwardEntries()} label="応募の一覧に戻る" />}>
      <Done done={query.done} />
      <CaseHead of={entry} categoryName={categoryName} />
      {reopening && (
        <ReopenNotice
          href={routes.adminAwardEntryAct(number, "reopen")}
          what="確認のやり直し"
          request={reopening}
          isOwn={reopening.requestedBy === staff.accountId}
        />
      )}
      <div className="grid gap-x-10 gap-y-10 desktop-admin:grid-cols-[minmax(0,1fr)_24rem]">
        <CaseFacts found={found} {...{ targetDays, arrival, extensions, categoryName }} />
        <CaseActions found={found} staff={staff} colleagues={colleagues} />
        <div className="flex min-w-0 flex-col gap-10">
          <CaseContent
            heading="応募の内容"
            versions={versions}
            current={found.current}
            published={null}
            address={routes.adminAwardEntry(number)}
            query={query}
          />
          <PartnerTable partners={partners} />
          <CaseCheck found={found} findings={findings} duplicates={duplicates} />
          <CaseCorrections
            rounds={corrections}
            fields={fields}
            files={versions.flatMap(({ content }) => content.attachments)}
          />
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
