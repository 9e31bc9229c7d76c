import type { AwardMeetingStatus } from "@/lib/db/generated/enums";
import type { MeetingAction } from "./workflow";

export const meetingStatusLabels = {
  PREPARING: "準備中",
  CONVENED: "招集済み",
  OPEN: "開会中",
  CLOSED: "閉会（確認待ち）",
  CONFIRMED: "結果を確定",
  CANCELLED: "取りやめ",
} as const satisfies Record<AwardMeetingStatus, string>;

export const meetingActionLabels = {
  prepare: "審査会を準備する",
  convene: "順位を固定して招集する",
  open: "開会する",
  close: "閉会する",
  confirm: "審査会の結果を確定する",
  cancel: "審査会を取りやめる",
  annul: "閉会した審査会を無効にする",
} as const satisfies Record<MeetingAction, string>;

/** 第2回審査会. */
export function meetingName(ordinal: number): string {
  return `第${ordinal}回審査会`;
}
