import type { Metadata } from "next";
import { connection } from "next/server";
import { ownFiles } from "@/app/(apply)/status/case/answer-own";
import { ownForm, ownValues } from "@/app/(apply)/status/case/own-form";
import { requireWork } from "@/app/(apply)/status/case/require-work";
import { CorrectionForm } from "@/components/declarations/status/correction-form";
import { LockedAnswers } from "@/components/declarations/status/locked-answers";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { filledForm } from "@/lib/forms/form";
import { routes } from "@/lib/routes";
import { saveCorrectionAction } from "./actions";

export const instant = false;

export const metadata: Metadata = { robots: { index: false } };

export default async function CorrectionPage() {
  await connection();
  const work = await requireWork("correction");
  const form = ownForm("correction", work);
  return (
    <MainArea before={<BackLink href={routes.statusCase()} label="手続きの状況に戻る" />}>
      <CorrectionForm
        action={saveCorrectionAction}
        initial={filledForm(ownValues(form, work), await ownFiles(form, work))}
        items={work.asked}
        copyName={`${work.caseId} ${work.since.getTime()}`}
        autosaveAddress={routes.statusAutosave("correction")}
      />
      <LockedAnswers rows={work.rows.filter(({ field }) => !form.fields.some((name) => name === field))} />
    </MainArea>
  );
}
