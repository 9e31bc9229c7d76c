import type { Act } from "./act";
import { awardEntryActions } from "./award-entry-actions";
import { awardScoringActions } from "./award-scoring-actions";
import { juryActions } from "./jury-actions";

/** Of the award. */
export const awardActions = {
  ...awardEntryActions,
  ...awardScoringActions,
  ...juryActions,
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
} as const satisfies Readonly<Record<string, Act>>;
