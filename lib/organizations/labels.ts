import type { MemberRole, OrganizationKind, OrganizationStatus } from "@/lib/db/generated/enums";

export const kindLabels = {
  COMPANY: "企業",
  MUNICIPALITY: "自治体",
  OTHER: "そのほかの団体",
} as const satisfies Record<OrganizationKind, string>;

export const organizationStatusLabels = {
  PENDING: "承認待ち",
  ACTIVE: "利用中",
  MERGED: "統合済み",
  CLOSED: "利用終了",
  REFUSED: "不承認",
} as const satisfies Record<OrganizationStatus, string>;

export const roleLabels = {
  OWNER: "管理者",
  EDITOR: "担当者",
  VIEWER: "閲覧者",
} as const satisfies Record<MemberRole, string>;

/** What a role lets its holder do, in a few words. */
export const roleWork = {
  OWNER: "手続きのすべてと、メンバーの招待・変更・削除ができます。",
  EDITOR: "申請、修正、変更の申出、団体の情報の変更ができます。",
  VIEWER: "手続きの状況と受付証を見ることができます。変更はできません。",
} as const satisfies Record<MemberRole, string>;

/** It has people who may come in. */
export function isLive(status: OrganizationStatus): boolean {
  return status === "ACTIVE" || status === "PENDING";
}
