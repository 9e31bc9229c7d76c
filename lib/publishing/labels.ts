import type { ContentKind, ContentStatus } from "@/lib/db/generated/enums";
import type { ContentAction } from "./workflow";

export const contentStatusLabels = {
  DRAFT: "下書き",
  IN_REVIEW: "確認待ち",
  APPROVED: "公開予約",
  PUBLISHED: "公開中",
  REVISING: "公開中（改訂の下書き）",
  REVISION_IN_REVIEW: "公開中（改訂の確認待ち）",
  REVISION_APPROVED: "公開中（改訂の公開予約）",
  ARCHIVED: "公開終了",
} as const satisfies Record<ContentStatus, string>;

export const contentActionLabels = {
  create: "作成する",
  createFromAnswer: "相談への回答からよくある質問の下書きを作る",
  createFromAward: "受賞した取組から事例の下書きを作る",
  submit: "確認を依頼する",
  return: "下書きに戻す",
  approve: "公開を予約する",
  publish: "公開する",
  release: "予約の時刻に公開する",
  discard: "下書きを破棄する",
  revise: "改訂を始める",
  submitRevision: "改訂の確認を依頼する",
  returnRevision: "改訂を下書きに戻す",
  approveRevision: "改訂の公開を予約する",
  publishRevision: "改訂を公開する",
  releaseRevision: "予約の時刻に改訂を公開する",
  dropRevision: "改訂を取りやめる",
  archive: "公開を終える",
  expire: "期限で公開を終える",
  restore: "下書きとして復元する",
} as const satisfies Record<ContentAction, string>;

export const contentKindLabels = {
  POLICY: "施策",
  GUIDELINE: "手引き・ガイドライン",
  CASE_STUDY: "事例",
  NEWS: "お知らせ",
  EVENT: "イベント",
  FAQ: "よくある質問",
  PAGE: "固定ページ",
  BANNER: "緊急・重要なお知らせの帯",
} as const satisfies Record<ContentKind, string>;
