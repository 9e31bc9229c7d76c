import { notFound } from "next/navigation";
import { openEdition } from "@/app/admin/awards/open-edition";
import { ByEntryTable } from "@/components/awards/assignment/by-entry-table";
import { ByJurorTable } from "@/components/awards/assignment/by-juror-table";
import { CertificatePart } from "@/components/awards/assignment/certificate-part";
import { DraftFacts } from "@/components/awards/assignment/draft-facts";
import { DiscardForm, EnforceForm } from "@/components/awards/assignment/draft-forms";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { Section } from "@/components/ui/section";
import type { DraftView } from "@/lib/awards/assignment/desk/view";
import { getDraft } from "@/lib/awards/assignment/queries/desk";
import { stageLabels } from "@/lib/awards/editions/rules/judging-schema";
import { routes } from "@/lib/routes";
import { discardAction, enforceAction } from "./actions";

export const instant = false;

type DraftPageProps = { readonly params: Promise<{ readonly year: string }> };

/** The hidden proposal: who would score what, why, and what it changes. */
export default async function DraftPage({ params }: DraftPageProps) {
  const { staff, edition } = await openEdition(params);
  const { id, fiscalYear } = edition;
  const draft = await getDraft(staff, id);
  if (draft === null) notFound();
  const ofStage = draft.wish.stage === "second" ? `${stageLabels.second}の` : "";
  const heading = `${fiscalYear}年度の${ofStage}割り当ての案`;
  return (
    <MainArea width="wide" before={<BackLink href={routes.adminAssignment(fiscalYear)} label="割り当てに戻る" />}>
      <title>{pageTitle(heading, "事務局")}</title>
      <PageHeading>{heading}</PageHeading>
      <DraftFacts draft={draft} />
      <Proposal draft={draft} address={routes.adminAssignmentDraft(fiscalYear)} />
      {draft.kind === "draft" && <EnforceForm action={enforceAction} draft={draft} />}
      <DiscardForm action={discardAction} draft={draft} />
    </MainArea>
  );
}

type ProposalProps = { readonly draft: DraftView; readonly address: string };

function Proposal({ draft, address }: ProposalProps) {
  switch (draft.kind) {
    case "working":
      return (
        <Section title="計算しています">
          <p>
            案を計算しています。数秒後に<a href={address}>この画面を開き直して</a>ください。
          </p>
        </Section>
      );
    case "impossible":
      return <CertificatePart why={draft.why} wayOut={draft.wayOut} />;
    case "draft":
      return (
        <Section title="案の内容">
          {draft.sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          {draft.everybody.length > 0 && (
            <p>全員が採点する応募：{draft.everybody.map(({ number, title }) => `${number} ${title}`).join("、")}</p>
          )}
          <ByJurorTable table={draft.table} />
          <ByEntryTable table={draft.table} />
        </Section>
      );
  }
}
