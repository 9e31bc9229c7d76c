import type { ConsultationStatus } from "@/lib/db/generated/enums";

type Told = {
  readonly label: string;
  /** What comes next, to whoever asked. */
  readonly next: string;
  readonly turn: string;
  readonly tone: "info" | "success" | "warning" | "neutral";
};

const DESK = "事務局の担当者";

/** The status as whoever asked reads it. */
export const statusOutside = {
  RECEIVED: {
    label: "受付",
    next: "担当者が内容を確認しています。最初のお返事をお待ちください。",
    turn: DESK,
    tone: "info",
  },
  ASSIGNED: { label: "受付", next: "担当者が決まりました。最初のお返事をお待ちください。", turn: DESK, tone: "info" },
  IN_PROGRESS: {
    label: "対応中",
    next: "担当者が対応しています。書き足したいことがあれば、いつでも送れます。",
    turn: DESK,
    tone: "info",
  },
  AWAITING_REPLY: {
    label: "お返事をお待ちしています",
    next: "事務局から確認したいことがあります。下のやり取りを読み、お返事を書いてください。",
    turn: "あなた（相談者）",
    tone: "warning",
  },
  ANSWERED: {
    label: "回答済み",
    next: "事務局が回答しました。続きがあれば書いてください。解決していれば「解決したので終わる」を選んでください。10営業日の間お返事がないときは、自動で完了になります。",
    turn: "あなた（相談者）",
    tone: "success",
  },
  CLOSED: {
    label: "完了",
    next: "この相談は終わりました。続きがあれば、メッセージを書くと再開します。",
    turn: "なし",
    tone: "neutral",
  },
  WITHDRAWN: { label: "取り下げ", next: "この相談は取り下げられました。", turn: "なし", tone: "neutral" },
  MERGED: { label: "統合済み", next: "この相談は、別の受付番号にまとめました。", turn: "なし", tone: "neutral" },
} as const satisfies Record<ConsultationStatus, Told>;
