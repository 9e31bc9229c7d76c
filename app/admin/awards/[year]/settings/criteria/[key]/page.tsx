import { notFound } from "next/navigation";
import { openSettings } from "@/app/admin/awards/open-edition";
import { CriterionForm } from "@/components/awards/desk/criterion-form";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { NEW_ITEM } from "@/lib/awards/editions/forms/seen-item";
import { routes } from "@/lib/routes";
import { saveCriterionAction } from "./actions";

export const instant = false;

type CriterionPageProps = { readonly params: Promise<{ readonly year: string; readonly key: string }> };

export default async function CriterionPage({ params }: CriterionPageProps) {
  const { fiscalYear, work } = await openSettings(params);
  const { key } = await params;
  const criterion = work.settings.criteria.find((one) => one.key === key) ?? null;
  if (criterion === null && key !== NEW_ITEM) notFound();
  return (
    <MainArea before={<BackLink href={routes.adminAward(fiscalYear)} label="年度の画面に戻る" />}>
      <CriterionForm action={saveCriterionAction} work={work} criterion={criterion} />
    </MainArea>
  );
}
