import type { AuditActionWords } from "./action-words";

/** What happens in meetings of the jury. That somebody voted is among it; what they voted is nowhere. */
export const awardMeetingActions = {
  "awardMeeting.prepare": { label: "審査会の準備", category: "handling" },
  "awardMeeting.plan": { label: "審査会の予定の変更", category: "handling" },
  "awardMeeting.convene": { label: "一次審査の順位の固定と審査会の招集", category: "decision" },
  "awardMeeting.open": { label: "審査会の開会", category: "decision" },
  "awardMeeting.attend": { label: "審査会の出席、退席の記録", category: "handling" },
  "awardMeeting.turn": { label: "審査会の議案の開始、終了", category: "handling" },
  "awardMeeting.openBallot": { label: "無記名投票の開始", category: "handling" },
  "awardMeeting.vote": { label: "無記名投票への投票", category: "decision" },
  "awardMeeting.countBallot": { label: "無記名投票の締切りと集計", category: "decision" },
  "awardMeeting.voidBallot": { label: "無記名投票のやり直し", category: "decision" },
  "awardMeeting.chairVote": { label: "可否同数のときの委員長の決定", category: "decision" },
  "awardMeeting.move": { label: "審査会での順位の変更", category: "decision" },
  "awardMeeting.startTie": { label: "同順位の扱いの開始", category: "handling" },
  "awardMeeting.chairTie": { label: "同順位についての委員長の決定", category: "decision" },
  "awardMeeting.drawSeed": { label: "抽選のもとにする公表値の記録", category: "decision" },
  "awardMeeting.settleTie": { label: "同順位の応募の順の決定", category: "decision" },
  "awardMeeting.decide": { label: "部門の賞の決定", category: "decision" },
  "awardMeeting.close": { label: "審査会の閉会", category: "decision" },
  "awardMeeting.confirm": { label: "審査会の結果の確定", category: "decision" },
  "awardMeeting.cancel": { label: "審査会の取りやめ", category: "decision" },
  "awardMeeting.annul": { label: "閉会した審査会を無効にする決定", category: "decision" },
  "awardMeeting.export": { label: "審査会の記録の書き出し", category: "access" },
} as const satisfies Readonly<Record<string, AuditActionWords>>;
