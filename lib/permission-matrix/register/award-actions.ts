import type { Act } from "./act";
import { awardDeskActions } from "./award-desk-actions";
import { awardEntryActions } from "./award-entry-actions";
import { awardMeetingActions } from "./award-meeting-actions";
import { awardScoringActions } from "./award-scoring-actions";
import { juryActions } from "./jury-actions";

/** Of the award. */
export const awardActions = {
  ...awardEntryActions,
  ...awardScoringActions,
  ...awardMeetingActions,
  ...juryActions,
  ...awardDeskActions,
  "/admin/awards/new#createEditionAction": { does: "表彰の年度の設定を始める", need: ["AWARD"] },
  "/admin/awards/[year]#beginRevisionAction": { does: "公開中の表彰の設定の変更を始める", need: ["AWARD"] },
  "/admin/awards/[year]#proposeAction": { does: "表彰の設定の承認を依頼する", need: ["AWARD"] },
  "/admin/awards/[year]#stepAction": { does: "承認の依頼を取り下げる、変更を破棄する", need: ["AWARD"] },
  "/admin/awards/[year]/decide#approveAction": { does: "表彰の設定を承認して公開する", need: ["AWARD"] },
  "/admin/awards/[year]/decide#refuseAction": { does: "表彰の設定を承認せずに戻す", need: ["AWARD"] },
  "/admin/awards/[year]/settings/[part]#saveBasicsAction": {
    does: "表彰の名称、表彰式などを保存する",
    need: ["AWARD"],
  },
  "/admin/awards/[year]/settings/[part]#saveTextsAction": { does: "募集要項などの文章を保存する", need: ["AWARD"] },
  "/admin/awards/[year]/settings/[part]#saveJudgingAction": { does: "審査の進め方を保存する", need: ["AWARD"] },
  "/admin/awards/[year]/settings/categories/[key]#saveCategoryAction": {
    does: "表彰の部門を保存する、除く",
    need: ["AWARD"],
  },
  "/admin/awards/[year]/settings/criteria/[key]#saveCriterionAction": {
    does: "評価項目を保存する、除く",
    need: ["AWARD"],
  },
  "/admin/awards/[year]/aftermath#draftCaseStudyAction": {
    does: "同意した受賞者の取組から、事例の下書きを作る",
    need: ["AWARD"],
  },
  "/admin/awards/[year]/feedback/[number]#writeCommentAction": {
    does: "審査した応募への講評を書く",
    need: ["AWARD"],
  },
  "/admin/awards/[year]/result#beginResultAction": { does: "受賞者の一覧を作り始める", need: ["AWARD"] },
  "/admin/awards/[year]/result#saveResultTextsAction": {
    does: "総評、挨拶、動画のアドレスを保存する",
    need: ["AWARD"],
  },
  "/admin/awards/[year]/result#fillResultAction": { does: "審査会の決定を受賞者の一覧に入れる", need: ["AWARD"] },
  "/admin/awards/[year]/result#saveCommentaryAction": { does: "受賞者の講評を書く", need: ["AWARD"] },
  "/admin/awards/[year]/result#addWinnerAction": { does: "受賞者の一覧に加える", need: ["AWARD"] },
  "/admin/awards/[year]/result#removeWinnerAction": { does: "受賞者の一覧から外す", need: ["AWARD"] },
  "/admin/awards/[year]/result#resultStepAction": {
    does: "受賞の決定の承認を依頼する、依頼や発表の予約を取り消す",
    need: ["AWARD"],
  },
  "/admin/awards/[year]/result#scheduleReleaseAction": { does: "受賞者の発表の日時を決める", need: ["AWARD"] },
  "/admin/awards/[year]/result#askUnlockAction": { does: "受賞の決定の取消しを依頼する", need: ["AWARD"] },
  "/admin/awards/[year]/result#approveUnlockAction": { does: "受賞の決定の取消しを承認する", need: ["AWARD"] },
  "/admin/awards/[year]/result#refuseUnlockAction": { does: "受賞の決定を取り消さない", need: ["AWARD"] },
  "/admin/awards/[year]/result/decide#decideResultAction": { does: "受賞者を決定する", need: ["AWARD"] },
  "/admin/awards/[year]/result/decide#sendBackResultAction": { does: "受賞の決定を承認せずに戻す", need: ["AWARD"] },
} as const satisfies Readonly<Record<string, Act>>;
