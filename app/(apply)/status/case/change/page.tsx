import type { Metadata } from "next";
import { connection } from "next/server";
import { ownFiles } from "@/app/(apply)/status/case/answer-own";
import { ownForm, ownValues } from "@/app/(apply)/status/case/own-form";
import { requireWork } from "@/app/(apply)/status/case/require-work";
import { ChangeForm } from "@/components/declarations/status/change-form";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { filledForm } from "@/lib/forms/form";
import { routes } from "@/lib/routes";
import { saveChangeAction } from "./actions";

export const instant = false;

export const metadata: Metadata = { robots: { index: false } };

export default async function ChangePage() {
  await connection();
  const work = await requireWork("change");
  const form = ownForm("change", work);
  return (
    <MainArea before={<BackLink href={routes.statusCase()} label="手続きの状況に戻る" />}>
      <ChangeForm
        action={saveChangeAction}
        initial={filledForm(ownValues(form, work), await ownFiles(form, work))}
        copyName={`${work.caseId} ${work.since.getTime()}`}
        autosaveAddress={routes.statusAutosave("change")}
      />
    </MainArea>
  );
}
