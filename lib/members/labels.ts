import type { NoticeMode } from "@/lib/db/generated/enums";

export const noticeLabels = {
  EACH: "動きがあるたびに",
  DIGEST: "1日1回まとめて（朝8時）",
  MANDATORY: "受け取らない",
} as const satisfies Record<NoticeMode, string>;

export const noticeHelps = {
  EACH: "団体の手続きに動きがあると、すぐに届きます。",
  DIGEST: "動きがあった日の翌朝に、1通にまとめて届きます。動きがなければ届きません。",
  MANDATORY:
    "団体の手続きのお知らせと、事務局がまとめて送るお知らせ（手続きに必要な連絡を除く）は届きません。あなたが担当者である手続きのメールと、参加や権限についてのメールは、これまでどおり届きます。",
} as const satisfies Record<NoticeMode, string>;
