import { notFound } from "next/navigation";
import { openSettings } from "@/app/admin/awards/open-edition";
import { BasicsForm } from "@/components/awards/desk/basics-form";
import { JudgingForm } from "@/components/awards/desk/judging-form";
import { TextsForm } from "@/components/awards/desk/texts-form";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { routes } from "@/lib/routes";
import { saveBasicsAction, saveJudgingAction, saveTextsAction } from "./actions";

export const instant = false;

type PartPageProps = { readonly params: Promise<{ readonly year: string; readonly part: string }> };

export default async function PartPage({ params }: PartPageProps) {
  const { fiscalYear, work } = await openSettings(params);
  const { part } = await params;
  const forms = {
    basics: <BasicsForm action={saveBasicsAction} work={work} />,
    texts: <TextsForm action={saveTextsAction} work={work} />,
    judging: <JudgingForm action={saveJudgingAction} work={work} />,
  } as const;
  if (part !== "basics" && part !== "texts" && part !== "judging") notFound();
  return (
    <MainArea before={<BackLink href={routes.adminAward(fiscalYear)} label="年度の画面に戻る" />}>
      {forms[part]}
    </MainArea>
  );
}
