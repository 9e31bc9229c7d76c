import type { AwardJurorStatus } from "@/lib/db/generated/enums";
import type { JurorAction } from "./workflow";

export const jurorStatusLabels = {
  INVITED: "招待中",
  ACTIVE: "就任",
  DECLINED: "辞退",
  ENDED: "退任",
} as const satisfies Record<AwardJurorStatus, string>;

export const jurorActionLabels = {
  invite: "招待する",
  accept: "就任する",
  decline: "辞退する",
  end: "退任にする",
  inviteAgain: "改めて招待する",
} as const satisfies Record<JurorAction, string>;
