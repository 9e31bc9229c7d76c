import type { Metadata } from "next";
import { connection } from "next/server";
import { requireConsultation } from "@/app/(apply)/consultations/apply/held";
import { STEP_COUNT, titleOf } from "@/app/(apply)/consultations/apply/procedure";
import { CheckForm } from "@/components/consultations/apply/check-form";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { StepText } from "@/components/ui/step-text";
import { listFilesOfDraft } from "@/lib/attachments/queries";
import { answerRows, canonicalAnswers } from "@/lib/consultations/presentation";
import { checkConsultation } from "@/lib/consultations/schema";
import { asList, asText } from "@/lib/drafts/answers";
import { normalizeMailAddress } from "@/lib/japan/mail-address";
import { suggestMailAddress } from "@/lib/japan/mail-typo";
import { routes } from "@/lib/routes";
import { submitAction } from "./actions";

export const instant = false;

export const metadata: Metadata = { robots: { index: false } };

const HEADING = "入力した内容を確認してください";

export default async function ConsultationCheckPage() {
  await connection();
  const draft = await requireConsultation();
  const files = await listFilesOfDraft(draft, asList(draft.answers["files"]));
  const checked = checkConsultation(draft.answers);
  const meant = suggestMailAddress(normalizeMailAddress(asText(draft.answers["contactEmail"])));
  return (
    <MainArea before={<BackLink href={routes.consultationStep("contact")} />}>
      <CheckForm
        action={submitAction}
        title={titleOf(HEADING)}
        heading={<PageHeading over={<StepText step={STEP_COUNT} of={STEP_COUNT} />}>{HEADING}</PageHeading>}
        seen={draft.version}
        rows={answerRows(checked.ok ? canonicalAnswers(checked.value) : draft.answers, files)}
        faults={checked.ok ? {} : checked.errors}
        hints={
          meant === null ? {} : { contactEmail: `「${meant}」ではありませんか。違う場合は、このまま送信できます。` }
        }
      />
    </MainArea>
  );
}
