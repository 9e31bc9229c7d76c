import type { Act } from "./act";

/** Of the assignment of jurors, of what they give and of the round. */
export const awardScoringActions = {
  "/admin/awards/[year]/assignment#askDraftAction": { does: "審査委員の割り当ての案を作る", need: ["AWARD"] },
  "/admin/awards/[year]/assignment/draft#enforceAction": { does: "割り当ての案を有効にする", need: ["AWARD"] },
  "/admin/awards/[year]/assignment/draft#discardAction": { does: "割り当ての案を破棄する", need: ["AWARD"] },
  "/admin/awards/[year]/assignment/pairs#forbidPairAction": { does: "担当させない指定をする", need: ["AWARD"] },
  "/admin/awards/[year]/assignment/pairs#allowPairAction": { does: "担当させない指定を外す", need: ["AWARD"] },
} as const satisfies Readonly<Record<string, Act>>;
