import { connection } from "next/server";
import { conditionsOf } from "@/app/(apply)/mypage/(signed-in)/awards/drafts/[draft]/known";
import { requireWork } from "@/app/(apply)/mypage/(signed-in)/awards/drafts/[draft]/require-work";
import { headingOf, nameOf, overOf } from "@/app/(apply)/mypage/(signed-in)/awards/drafts/[draft]/words";
import { obstacleOf, reviewedFields } from "@/app/(apply)/mypage/section-saving/reviewed";
import { AlikeNote } from "@/components/awards/entry/alike-note";
import { EligibilityList } from "@/components/awards/entry/eligibility-list";
import { changeLink, EntryCheck } from "@/components/awards/entry/entry-check";
import { JurorPreview } from "@/components/awards/entry/juror-preview";
import { TermsPart } from "@/components/awards/entry/terms-part";
import { SendForm } from "@/components/form/send-form";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { ReviewChanges } from "@/components/sections/review-changes";
import { requireWorkingMember } from "@/lib/auth/member";
import { entryForm } from "@/lib/awards/entries/own-form";
import { rowsForJurors } from "@/lib/awards/entries/presentation";
import { listAlike } from "@/lib/awards/entries/queries/own";
import { asText } from "@/lib/drafts/answers";
import { previewSend } from "@/lib/drafts/preview";
import { routes } from "@/lib/routes";
import { sendEntryAction } from "./actions";
import { conditionObstacle, rowsOf } from "./reviewed";

export const instant = false;

const LEAD = "送信する内容です。確かめて、送信してください。";

type CheckPageProps = { readonly params: Promise<{ readonly draft: string }> };

export default async function EntryCheckPage({ params }: CheckPageProps) {
  await connection();
  const member = await requireWorkingMember();
  const work = await requireWork((await params).draft);
  const { draft, sent, asked, call, applicant } = work;
  const whole = entryForm(call);
  const { fields } = whole;
  const preview = previewSend(whole, { sent, drafted: draft.answers, asked });
  const [rows, tasks] = await Promise.all([rowsOf(work, preview), conditionsOf(work, preview.answers)]);
  const of = { organizationId: applicant.id, editionId: call.editionId, category: call.category.key };
  const alike = sent === null ? await listAlike(member, { ...of, title: asText(preview.answers["title"]) }) : [];
  const back = routes.mypageAwardDraft(draft.id);
  const changeOf = (field: string) => changeLink({ draftId: draft.id, fields }, field) ?? back;
  return (
    <MainArea before={<BackLink href={back} />}>
      <SendForm
        action={sendEntryAction.bind(null, draft.id)}
        heading="内容の確認"
        area={`${nameOf(work)} - ${headingOf(work)}`}
        lead={sent === null ? LEAD : "前に送信した内容から変わる項目です。確かめて、送信してください。"}
        draftId={draft.id}
        seen={draft.version}
        back={back}
        obstacle={obstacleOf(work, preview) ?? conditionObstacle(tasks)}
      >
        <p>{overOf(work)}</p>
        <AlikeNote entries={alike} />
        {sent === null ? (
          <EntryCheck draftId={draft.id} fields={fields} rows={rows.after} faults={preview.errors} />
        ) : (
          <ReviewChanges
            fields={reviewedFields(work, { whole, preview, rows, changeOf })}
            whenEmpty="送信した内容から変わった項目はありません。"
          />
        )}
        <EligibilityList tasks={tasks} />
        <JurorPreview rows={rowsForJurors(rows.after)} />
        {asked === null && <TermsPart texts={call.settings.texts} />}
      </SendForm>
    </MainArea>
  );
}
