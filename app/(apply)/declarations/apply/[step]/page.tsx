import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { requireOpenDraft } from "@/app/(apply)/declarations/apply/open-draft";
import { STEP_COUNT, titleOf } from "@/app/(apply)/declarations/apply/procedure";
import { MergedNotice } from "@/components/declarations/apply/merged-notice";
import { StepForm } from "@/components/declarations/apply/step-form";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { APPLY_STEPS, STEP_LABELS } from "@/lib/declarations/fields";
import { filledForm } from "@/lib/forms/form";
import { type ApplyStep, routes } from "@/lib/routes";
import { saveStepAction } from "./actions";
import { readStepQuery } from "./query";
import { stepFiles, stepValues } from "./step-state";

export const instant = false;

export const metadata: Metadata = { robots: { index: false } };

type StepPageProps = {
  readonly params: Promise<{ readonly step: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function StepPage({ params, searchParams }: StepPageProps) {
  await connection();
  const asked = (await params).step;
  const step = APPLY_STEPS.find((known) => known === asked);
  if (step === undefined) notFound();

  const { isFromCheck, also } = readStepQuery(await searchParams);
  const draft = await requireOpenDraft();
  return (
    <MainArea before={<BackLink href={isFromCheck ? routes.applyCheck() : pageBefore(step)} />}>
      <MergedNotice fields={also} />
      <StepForm
        step={step}
        number={APPLY_STEPS.indexOf(step) + 1}
        stepCount={STEP_COUNT}
        title={titleOf(STEP_LABELS[step])}
        action={saveStepAction.bind(null, step)}
        initial={filledForm(stepValues(step, draft), await stepFiles(draft))}
        draftId={draft.id}
        keptUntil={draft.expiresAt}
        isFromCheck={isFromCheck}
      />
    </MainArea>
  );
}

function pageBefore(step: ApplyStep): string {
  const before = APPLY_STEPS[APPLY_STEPS.indexOf(step) - 1];
  return before === undefined ? routes.applyStart() : routes.applyStep(before);
}
