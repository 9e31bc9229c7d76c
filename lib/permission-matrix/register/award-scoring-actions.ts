import type { Act } from "./act";

/** Of the assignment of jurors, of what they give and of the round. */
export const awardScoringActions = {
  "/admin/awards/[year]/assignment#askDraftAction": { does: "審査委員の割り当ての案を作る", need: ["AWARD"] },
  "/admin/awards/[year]/assignment/draft#enforceAction": { does: "割り当ての案を有効にする", need: ["AWARD"] },
  "/admin/awards/[year]/assignment/draft#discardAction": { does: "割り当ての案を破棄する", need: ["AWARD"] },
  "/admin/awards/[year]/assignment/pairs#forbidPairAction": { does: "担当させない指定をする", need: ["AWARD"] },
  "/admin/awards/[year]/assignment/pairs#allowPairAction": { does: "担当させない指定を外す", need: ["AWARD"] },
  "/admin/awards/[year]/rounds#prepareRoundAction": { does: "採点期間を準備する", need: ["AWARD"] },
  "/admin/awards/[year]/rounds#changeReferencesAction": { does: "基準合わせの応募を変える", need: ["AWARD"] },
  "/admin/awards/[year]/rounds#openRoundAction": { does: "採点を始める", need: ["AWARD"] },
  "/admin/awards/[year]/rounds#changeDeadlineAction": { does: "採点の期限を変える", need: ["AWARD"] },
  "/admin/awards/[year]/rounds#remindAction": { does: "採点を案内する", need: ["AWARD"] },
  "/admin/awards/[year]/rounds#closeRoundAction": { does: "採点を終える", need: ["AWARD"] },
  "/admin/awards/[year]/rounds#askReopeningAction": { does: "採点の再開を依頼する", need: ["AWARD"] },
  "/admin/awards/[year]/rounds#reopenRoundAction": { does: "採点の再開を承認する", need: ["AWARD"] },
  "/admin/awards/[year]/rounds#stayClosedAction": {
    does: "採点の再開を承認しない、依頼を取り下げる",
    need: ["AWARD"],
  },
  "/admin/awards/[year]/adjustment#askAdjustmentAction": { does: "得点の調整を依頼する", need: ["AWARD"] },
  "/admin/awards/[year]/advances#proposeAdvanceAction": { does: "二次審査に進める応募の案を出す", need: ["AWARD"] },
  "/admin/awards/[year]/advances#decideAdvanceAction": { does: "二次審査に進める応募を決定する", need: ["AWARD"] },
  "/admin/awards/[year]/advances#endAdvanceAction": {
    does: "二次審査に進める応募の案を戻す、取り下げる",
    need: ["AWARD"],
  },
  "/jury/scores/[number]#scoreAction": { does: "評価票を保存する、提出する", need: "juror" },
  "/jury/scores/[number]#abstainAction": { does: "採点を棄権する", need: "juror" },
  "/jury/scores/[number]#resumeAction": { does: "棄権を取り消す", need: "juror" },
  "/jury/scores/file/[year]#uploadScoresAction": { does: "記入した評価票のファイルを送る", need: "juror" },
  "/jury/scores/file/[year]#loadScoresAction": { does: "ファイルの内容を自分の評価票に読み込む", need: "juror" },
} as const satisfies Readonly<Record<string, Act>>;
