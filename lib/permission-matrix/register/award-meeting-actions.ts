import type { Act } from "./act";

/** Of the meetings of the jury: what the office does there, and what members do. */
export const awardMeetingActions = {
  "/admin/awards/[year]/deliberation#prepareMeetingAction": { does: "審査会を準備する", need: ["AWARD"] },
  "/admin/awards/[year]/deliberation/[meeting]#planMeetingAction": { does: "審査会の予定を変える", need: ["AWARD"] },
  "/admin/awards/[year]/deliberation/[meeting]#conveneMeetingAction": {
    does: "一次審査の順位を固定して審査会を招集する",
    need: ["AWARD"],
  },
  "/admin/awards/[year]/deliberation/[meeting]#cancelMeetingAction": { does: "審査会を取りやめる", need: ["AWARD"] },
  "/admin/awards/[year]/deliberation/[meeting]#attendAction": { does: "出席、退席を記録する", need: ["AWARD"] },
  "/admin/awards/[year]/deliberation/[meeting]#openMeetingAction": { does: "審査会を開会する", need: ["AWARD"] },
  "/admin/awards/[year]/deliberation/[meeting]#beginPlannedAction": { does: "予定の議案を始める", need: ["AWARD"] },
  "/admin/awards/[year]/deliberation/[meeting]#beginFreeAction": { does: "予定にない議案を始める", need: ["AWARD"] },
  "/admin/awards/[year]/deliberation/[meeting]#endItemAction": { does: "議案を終える", need: ["AWARD"] },
  "/admin/awards/[year]/deliberation/[meeting]#closeMeetingAction": { does: "審査会を閉会する", need: ["AWARD"] },
  "/admin/awards/[year]/deliberation/[meeting]#confirmMeetingAction": {
    does: "審査会の結果を確定する（閉会した人を除く）",
    need: ["AWARD"],
  },
  "/admin/awards/[year]/deliberation/[meeting]#annulMeetingAction": {
    does: "閉会した審査会を無効にする（閉会した人を除く）",
    need: ["AWARD"],
  },
  "/admin/awards/[year]/deliberation/[meeting]#openBallotAction": { does: "無記名投票を始める", need: ["AWARD"] },
  "/admin/awards/[year]/deliberation/[meeting]#countBallotAction": {
    does: "無記名投票を締め切って集計する",
    need: ["AWARD"],
  },
  "/admin/awards/[year]/deliberation/[meeting]#voidBallotAction": { does: "無記名投票をやり直す", need: ["AWARD"] },
  "/admin/awards/[year]/deliberation/[meeting]#moveRankAction": { does: "順位を動かす", need: ["AWARD"] },
  "/admin/awards/[year]/deliberation/[meeting]#startTieAction": { does: "同順位の扱いを始める", need: ["AWARD"] },
  "/admin/awards/[year]/deliberation/[meeting]#passForChairAction": {
    does: "委員長が加わらない議案で、次の決め方に進む",
    need: ["AWARD"],
  },
  "/admin/awards/[year]/deliberation/[meeting]#recordSeedAction": {
    does: "抽選のもとにする公表値を記録する",
    need: ["AWARD"],
  },
  "/admin/awards/[year]/deliberation/[meeting]#settleTieAction": {
    does: "同順位の応募の順を決める",
    need: ["AWARD"],
  },
  "/admin/awards/[year]/deliberation/[meeting]#decideCategoryAction": { does: "部門の賞を決定する", need: ["AWARD"] },
  "/jury/deliberation#castVoteAction": { does: "無記名投票に投票する", need: "juror" },
  "/jury/deliberation#decideEvenAction": { does: "可否同数のとき、委員長として決定する", need: "juror" },
  "/jury/deliberation#decideTieAction": { does: "同順位の応募について、委員長として決定する", need: "juror" },
} as const satisfies Readonly<Record<string, Act>>;
