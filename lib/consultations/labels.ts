import type { ConsultationStatus } from "@/lib/db/generated/enums";
import type { ConsultationAction } from "./workflow";

export const statusLabels = {
  RECEIVED: "受付",
  ASSIGNED: "担当決定",
  IN_PROGRESS: "対応中",
  AWAITING_REPLY: "相談者に確認中",
  ANSWERED: "回答済み",
  CLOSED: "完了",
  WITHDRAWN: "取り下げ",
  MERGED: "統合済み",
} as const satisfies Record<ConsultationStatus, string>;

export const actionLabels = {
  submit: "相談を送る",
  assign: "担当者を決める",
  start: "対応を始める",
  ask: "相談者に確認する",
  answer: "回答する",
  reply: "返事をする",
  resume: "対応に戻す",
  finish: "解決したので終わる",
  close: "完了にする",
  reopen: "対応を再開する",
  withdraw: "取り下げる",
  merge: "ほかの相談に統合する",
  unmerge: "統合を取り消す",
} as const satisfies Record<ConsultationAction, string>;
