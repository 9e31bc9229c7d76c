import { JudgedRows } from "@/components/jury/judged-rows";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { DescriptionList } from "@/components/ui/description-list";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { Section } from "@/components/ui/section";
import { sheetKindLabels, sheetStatusLabels } from "@/lib/awards/scoring/labels";
import type { OwnSheet } from "@/lib/awards/scoring/view";
import type { FormAction } from "@/lib/forms/form";
import { formatDateTime } from "@/lib/japan/dates";
import type { SealedContent } from "@/lib/receipts/content";
import { routes } from "@/lib/routes";
import { AbstainForm, ResumeForm } from "./abstain-forms";
import { GivenPart } from "./given-part";
import { SheetForm } from "./sheet-form";

type SheetPageProps = {
  readonly sheet: OwnSheet;
  readonly entry: Pick<SealedContent, "rows"> & {
    readonly applicantName: string;
    readonly papers: SealedContent["attachments"];
  };
  readonly actions: { readonly score: FormAction; readonly abstain: FormAction; readonly resume: FormAction };
  readonly isSaved: boolean;
};

/** The entry, and beside it the sheet; one after the other where there is no room. */
export function SheetPage({ sheet, entry, actions, isSaved }: SheetPageProps) {
  const { title, category, number, kind, status, round } = sheet;
  const heading = `${title}の採点`;
  return (
    <MainArea width="wide" before={<BackLink href={routes.juryScores()} label="採点の一覧に戻る" />}>
      {isSaved && <NotificationBanner tone="success" title="保存しました。提出はまだです" isOutcome />}
      <title>{pageTitle(heading, "表彰の審査")}</title>
      <PageHeading>{heading}</PageHeading>
      <DescriptionList
        items={[
          { term: "応募者", details: entry.applicantName },
          { term: "部門", details: category },
          { term: "受付番号", details: number },
          { term: "種類", details: sheetKindLabels[kind] },
          { term: "評価票", details: statusText(sheet) },
          ...(round?.closesAt && kind !== "CALIBRATION"
            ? [{ term: "採点の期限", details: formatDateTime(round.closesAt) }]
            : []),
        ]}
      />
      <div className="grid gap-x-12 desktop:grid-cols-2">
        <div className="min-w-0">
          <JudgedRows rows={entry.rows} papers={entry.papers} />
        </div>
        <div className="min-w-0">
          <Sheet sheet={sheet} actions={actions} />
          {sheet.isTaking && status === "ABSTAINED" && (
            <ResumeForm action={actions.resume} sheetId={sheet.id} reason={sheet.abstainReason ?? ""} />
          )}
        </div>
      </div>
    </MainArea>
  );
}

function Sheet({ sheet, actions }: Pick<SheetPageProps, "sheet" | "actions">) {
  const mayWrite = sheet.isTaking && sheet.status !== "ABSTAINED";
  return (
    <Section title="評価票">
      {!sheet.isTaking && <p>いまは採点を受け付けていません。保存した内容は残っています。</p>}
      {!mayWrite && <GivenPart sheet={sheet} />}
      <SheetForm action={actions.score} sheet={sheet} isOffered={mayWrite} />
      <AbstainForm action={actions.abstain} sheetId={sheet.id} isOffered={mayWrite} />
    </Section>
  );
}

function statusText({ status, submittedAt, hasMore }: OwnSheet): string {
  const label = sheetStatusLabels[status];
  if (status !== "SUBMITTED" || submittedAt === null) return label;
  const at = `${label}（${formatDateTime(submittedAt)}）`;
  return hasMore ? `${at}。提出していない変更があります。変更は、提出するまで数えません。` : at;
}
