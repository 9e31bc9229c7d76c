import type { Act } from "./act";

/** What officers do with entries and their deadlines. */
export const awardDeskActions = {
  "/admin/awards/entries#takeUpAction": { does: "応募を自分の担当にする", need: ["AWARD"] },
  "/admin/awards/entries/[number]#assignAction": { does: "応募の担当者を決める", need: ["AWARD"] },
  "/admin/awards/entries/[number]#checksAction": { does: "応募の形式確認を記録する", need: ["AWARD"] },
  "/admin/awards/entries/[number]#declareOwnConflictAction": {
    does: "応募への自分の利益相反を申告する",
    need: ["AWARD"],
  },
  "/admin/awards/entries/[number]#noteAction": { does: "応募の内部メモを書く", need: ["AWARD"] },
  "/admin/awards/entries/[number]#startCheckAction": { does: "応募の確認を始める", need: ["AWARD"] },
  "/admin/awards/entries/[number]/[act]#decideAction": { does: "応募について決定する、案を出す", need: ["AWARD"] },
  "/admin/awards/[year]/extensions/new#askAction": { does: "応募の期限の延長を依頼する", need: ["AWARD"] },
  "/admin/awards/[year]/extensions/[id]#approveAction": { does: "応募の期限の延長を承認する", need: ["AWARD"] },
  "/admin/awards/[year]/extensions/[id]#refuseAction": { does: "応募の期限を延長しないと決める", need: ["AWARD"] },
} as const satisfies Readonly<Record<string, Act>>;
