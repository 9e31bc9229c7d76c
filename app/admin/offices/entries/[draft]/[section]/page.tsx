import { notFound } from "next/navigation";
import { connection } from "next/server";
import { z } from "zod";
import { partFiles, partValues } from "@/app/(apply)/mypage/section-saving/part-state";
import { OverLine } from "@/app/admin/offices/entries/[draft]/over-line";
import { requireEntry } from "@/app/admin/offices/entries/[draft]/require-entry";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { OfficeSection } from "@/components/offices/form/office-section";
import { asText } from "@/lib/drafts/answers";
import { filledForm } from "@/lib/forms/form";
import { entryLabels } from "@/lib/offices/entry-labels";
import { deskPlaces } from "@/lib/offices/entry-places";
import { OFFICE_FORM, openSections, ownForm, partOf } from "@/lib/offices/own-form";
import { placeOptions } from "@/lib/offices/place";
import { saveEntrySectionAction } from "./actions";

export const instant = false;

const LEAD = "書面などに書かれたとおりに入力してください。入力した内容は自動で保存されます。";

const querySchema = z.object({ back: z.literal("check").optional().catch(undefined) });

type SectionPageProps = {
  readonly params: Promise<{ readonly draft: string; readonly section: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function OfficeEntrySectionPage({ params, searchParams }: SectionPageProps) {
  await connection();
  const { draft: draftId, section: asked } = await params;
  const entry = await requireEntry(draftId);
  const { draft, asked: questions } = entry.work;
  const whole = ownForm(questions);
  const section = openSections(whole).find((known) => known === asked);
  if (section === undefined) notFound();
  const isFromCheck = querySchema.parse(await searchParams).back === "check";
  const form = partOf(section, whole);
  return (
    <MainArea before={<BackLink href={isFromCheck ? deskPlaces.check(draftId) : deskPlaces.tasks(draftId)} />}>
      <OfficeSection
        section={section}
        form={form}
        action={saveEntrySectionAction.bind(null, draftId, section)}
        initial={filledForm(partValues(OFFICE_FORM, form, draft), await partFiles(OFFICE_FORM, form, draft))}
        draftId={draftId}
        keptUntil={draft.expiresAt}
        isFromCheck={isFromCheck}
        autosave={deskPlaces.autosave(draftId)}
        area={[entryLabels[entry.purpose].form, "事務局"]}
        over={<OverLine entry={entry} />}
        lead={LEAD}
        municipalities={placeOptions(asText(draft.answers["municipalityCode"]))}
      />
    </MainArea>
  );
}
