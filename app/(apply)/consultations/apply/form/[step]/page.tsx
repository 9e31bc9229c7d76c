import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { z } from "zod";
import { requireConsultation } from "@/app/(apply)/consultations/apply/held";
import { titleOf } from "@/app/(apply)/consultations/apply/procedure";
import { StepForm } from "@/components/consultations/apply/step-form";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { CONSULTATION_STEPS, type ConsultationStep, STEP_LABELS } from "@/lib/consultations/fields";
import { filledForm } from "@/lib/forms/form";
import { routes } from "@/lib/routes";
import { saveStepAction } from "./actions";
import { stepFiles, stepValues } from "./step-state";

export const instant = false;

export const metadata: Metadata = { robots: { index: false } };

const querySchema = z.object({ back: z.literal("check").optional().catch(undefined) });

type StepPageProps = {
  readonly params: Promise<{ readonly step: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function ConsultationStepPage({ params, searchParams }: StepPageProps) {
  await connection();
  const asked = (await params).step;
  const step = CONSULTATION_STEPS.find((known) => known === asked);
  if (step === undefined) notFound();
  const { back } = querySchema.parse(await searchParams);
  const draft = await requireConsultation();
  const before = pageBefore(step, String(draft.answers["entrance"]));
  return (
    <MainArea before={<BackLink href={back === "check" ? routes.consultationCheck() : before} />}>
      <StepForm
        step={step}
        title={titleOf(STEP_LABELS[step])}
        action={saveStepAction.bind(null, step)}
        initial={filledForm(stepValues(step, draft), await stepFiles(draft))}
        draftId={draft.id}
        keptUntil={draft.expiresAt}
        isFromCheck={back === "check"}
      />
    </MainArea>
  );
}

function pageBefore(step: ConsultationStep, entrance: string): string {
  const before = CONSULTATION_STEPS[CONSULTATION_STEPS.indexOf(step) - 1];
  return before === undefined ? routes.consultationApply(entrance) : routes.consultationStep(before);
}
