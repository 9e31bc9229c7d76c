import type { Metadata } from "next";
import { connection } from "next/server";
import { requireOpenDraft } from "@/app/(apply)/declarations/apply/open-draft";
import { STEP_COUNT, titleOf } from "@/app/(apply)/declarations/apply/procedure";
import { CheckForm } from "@/components/declarations/apply/check-form";
import { MergedNotice } from "@/components/declarations/apply/merged-notice";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { StepText } from "@/components/ui/step-text";
import { listFilesOfDraft } from "@/lib/attachments/queries";
import { isFieldName } from "@/lib/declarations/fields";
import { answerRows, canonicalAnswers } from "@/lib/declarations/presentation";
import { checkDeclaration } from "@/lib/declarations/schema";
import { asList, asText } from "@/lib/drafts/answers";
import { normalizeMailAddress } from "@/lib/japan/mail-address";
import { suggestMailAddress } from "@/lib/japan/mail-typo";
import { routes } from "@/lib/routes";
import { submitAction } from "./actions";

export const instant = false;

export const metadata: Metadata = { robots: { index: false } };

const HEADING = "入力した内容を確認してください";

type CheckPageProps = { readonly searchParams: Promise<{ readonly also?: string | string[] }> };

export default async function CheckPage({ searchParams }: CheckPageProps) {
  await connection();
  const draft = await requireOpenDraft();
  const { also } = await searchParams;
  const files = await listFilesOfDraft(draft, asList(draft.answers["logo"]));
  const checked = checkDeclaration(draft.answers);
  return (
    <MainArea before={<BackLink href={routes.applyStep("contact")} />}>
      <MergedNotice fields={typeof also === "string" ? also.split(",").filter(isFieldName) : []} />
      <CheckForm
        action={submitAction}
        title={titleOf(HEADING)}
        heading={<PageHeading over={<StepText step={STEP_COUNT} of={STEP_COUNT} />}>{HEADING}</PageHeading>}
        seen={draft.version}
        rows={answerRows(checked.ok ? canonicalAnswers(checked.value) : draft.answers, files)}
        faults={checked.ok ? {} : checked.errors}
        hints={hintsFor(asText(draft.answers["contactEmail"]))}
        pictures={files.map(({ id, fileName }) => ({ id, name: fileName }))}
      />
    </MainArea>
  );
}

/** A slip in a common mail domain is asked about, never refused. */
function hintsFor(address: string): Readonly<Record<string, string>> {
  const meant = suggestMailAddress(normalizeMailAddress(address));
  return meant === null ? {} : { contactEmail: `「${meant}」ではありませんか。違う場合は、このまま申請できます。` };
}
