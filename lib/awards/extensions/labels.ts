import type { AwardExtensionStatus } from "@/lib/db/generated/enums";
import type { ExtensionAction } from "./workflow";

export const extensionStatusLabels = {
  ASKED: "承認待ち",
  APPROVED: "延長済み",
  REFUSED: "延長しない",
} as const satisfies Record<AwardExtensionStatus, string>;

export const extensionActionLabels = {
  ask: "期限の延長を依頼する",
  approve: "延長を承認する",
  refuse: "延長しない",
} as const satisfies Record<ExtensionAction, string>;
