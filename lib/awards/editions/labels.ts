import type { AwardEditionStatus, AwardRevisionStatus } from "@/lib/db/generated/enums";
import type { EditionAction, RevisionAction } from "./workflow";

export const editionStatusLabels = {
  DRAFT: "準備中（未公開）",
  OPEN: "公開中",
} as const satisfies Record<AwardEditionStatus, string>;

export const revisionStatusLabels = {
  DRAFT: "作成中",
  PROPOSED: "承認待ち",
  IN_FORCE: "有効",
  DISCARDED: "破棄",
} as const satisfies Record<AwardRevisionStatus, string>;

export const editionActionLabels = {
  create: "年度の設定を始める",
  open: "募集要項を公開する",
} as const satisfies Record<EditionAction, string>;

export const revisionActionLabels = {
  begin: "設定を書き始める",
  propose: "承認を依頼する",
  approve: "承認して公開する",
  refuse: "承認せずに戻す",
  takeBack: "承認の依頼を取り下げる",
  discard: "変更を破棄する",
} as const satisfies Record<RevisionAction, string>;
