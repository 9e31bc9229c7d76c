import { notFound } from "next/navigation";
import { connection } from "next/server";
import { z } from "zod";
import { requireWork } from "@/app/(apply)/mypage/(signed-in)/awards/drafts/[draft]/require-work";
import { headingOf, nameOf, overOf } from "@/app/(apply)/mypage/(signed-in)/awards/drafts/[draft]/words";
import { partFiles, partValues } from "@/app/(apply)/mypage/section-saving/part-state";
import { EntrySection } from "@/components/awards/entry/entry-section";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { callKey } from "@/lib/awards/entries/call";
import { entryForm } from "@/lib/awards/entries/own-form";
import { keptLabels, openForm, openSectionsOf, partOfForm } from "@/lib/drafts/sectioned-form";
import { filledForm } from "@/lib/forms/form";
import { routes } from "@/lib/routes";
import { saveEntrySectionAction } from "./actions";

export const instant = false;

const LEAD =
  "応募の内容は公開しません。ただし、受賞したときは、受賞者の名称、取組の名称と概要、連携自治体を公開し、同時にメールでお知らせします。入力した内容は自動で保存され、同じ団体のメンバーも続きを入力できます。";

const querySchema = z.object({ back: z.literal("check").optional().catch(undefined) });

type SectionPageProps = {
  readonly params: Promise<{ readonly draft: string; readonly section: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function EntrySectionPage({ params, searchParams }: SectionPageProps) {
  await connection();
  const { draft: draftId, section: asked } = await params;
  const work = await requireWork(draftId);
  const { draft, call } = work;
  const whole = entryForm(call);
  const open = openForm(whole, work.asked);
  const section = openSectionsOf(whole, open).find((known) => known === asked);
  if (section === undefined) notFound();
  const isFromCheck = querySchema.parse(await searchParams).back === "check";
  const form = partOfForm(whole, section, open);
  return (
    <MainArea
      before={<BackLink href={isFromCheck ? routes.mypageAwardCheck(draftId) : routes.mypageAwardDraft(draftId)} />}
    >
      <EntrySection
        section={section}
        fields={whole.fields}
        form={form}
        action={saveEntrySectionAction.bind(null, draftId, section, callKey(call))}
        initial={filledForm(partValues(whole, form, draft), await partFiles(whole, form, draft))}
        draftId={draftId}
        keptUntil={draft.expiresAt}
        isFromCheck={isFromCheck}
        autosave={routes.mypageAwardAutosave(draftId)}
        keptLabels={keptLabels(whole, form)}
        area={[nameOf(work), headingOf(work), "マイページ"]}
        over={<p>{overOf(work)}</p>}
        lead={LEAD}
      />
    </MainArea>
  );
}
