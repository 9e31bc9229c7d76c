import { notFound } from "next/navigation";
import { connection } from "next/server";
import { z } from "zod";
import { requireWork } from "@/app/(apply)/mypage/(signed-in)/offices/drafts/[draft]/require-work";
import { partFiles, partValues } from "@/app/(apply)/mypage/section-saving/part-state";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { OfficeSection } from "@/components/offices/form/office-section";
import { asText } from "@/lib/drafts/answers";
import { filledForm } from "@/lib/forms/form";
import { ownPlaces } from "@/lib/offices/entry-places";
import { OFFICE_FORM, openSections, ownForm, partOf } from "@/lib/offices/own-form";
import { placeOptions } from "@/lib/offices/place";
import { routes } from "@/lib/routes";
import { saveSectionAction } from "./actions";

export const instant = false;

const LEAD =
  "「公開」の項目は、事務局の確認の後に公開します。入力した内容は自動で保存され、同じ自治体のメンバーも続きを入力できます。";

const querySchema = z.object({ back: z.literal("check").optional().catch(undefined) });

type SectionPageProps = {
  readonly params: Promise<{ readonly draft: string; readonly section: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function OfficeSectionPage({ params, searchParams }: SectionPageProps) {
  await connection();
  const { draft: draftId, section: asked } = await params;
  const work = await requireWork(draftId);
  const whole = ownForm(work.asked);
  const section = openSections(whole).find((known) => known === asked);
  if (section === undefined) notFound();
  const { back } = querySchema.parse(await searchParams);
  const form = partOf(section, whole);
  const isFromCheck = back === "check";
  return (
    <MainArea
      before={<BackLink href={isFromCheck ? routes.mypageOfficeCheck(draftId) : routes.mypageOfficeDraft(draftId)} />}
    >
      <OfficeSection
        section={section}
        form={form}
        action={saveSectionAction.bind(null, draftId, section)}
        initial={filledForm(partValues(OFFICE_FORM, form, work.draft), await partFiles(OFFICE_FORM, form, work.draft))}
        draftId={draftId}
        keptUntil={work.draft.expiresAt}
        isFromCheck={isFromCheck}
        autosave={ownPlaces.autosave(draftId)}
        area={["サテライトオフィスの登録", "マイページ"]}
        lead={LEAD}
        municipalities={placeOptions(asText(work.draft.answers["municipalityCode"]))}
      />
    </MainArea>
  );
}
