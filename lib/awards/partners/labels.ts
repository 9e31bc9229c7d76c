import type { AwardPartnerStatus } from "@/lib/db/generated/enums";
import type { PartnerAction } from "./workflow";

export const partnerStatusLabels = {
  ASKED: "確認を依頼中",
  CONFIRMED: "確認済み",
  DECLINED: "連携していないとの回答",
  DROPPED: "記載を取りやめ",
} as const satisfies Record<AwardPartnerStatus, string>;

export const partnerActionLabels = {
  ask: "自治体に確認を依頼する",
  askAgain: "自治体に改めて確認を依頼する",
  confirm: "連携していることを確認する",
  decline: "連携していないと回答する",
  drop: "記載を取りやめる",
} as const satisfies Record<PartnerAction, string>;
