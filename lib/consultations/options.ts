/** 相談のテーマ: the three kinds of support of the founding document, and what people ask about beside them. */
export const TOPICS = [
  { value: "STRATEGY", label: "戦略・計画づくり" },
  { value: "PUBLICITY", label: "情報発信" },
  { value: "MATCHING", label: "企業と自治体のマッチング" },
  { value: "LABOR", label: "制度・労務管理" },
  { value: "FACILITY", label: "施設の整備・運営" },
  { value: "SUBSIDY", label: "交付金・補助金" },
  { value: "DECLARATION", label: "自己宣言" },
  { value: "AWARD", label: "アワード" },
  { value: "OTHER", label: "その他" },
] as const;

export type Topic = (typeof TOPICS)[number]["value"];

export const TOPIC_CODES = TOPICS.map(({ value }) => value);

export const ENTRANCES = [
  { value: "municipality", label: "自治体" },
  { value: "company", label: "企業・団体" },
] as const;

export type Entrance = (typeof ENTRANCES)[number]["value"];

export const ENTRANCE_CODES = ENTRANCES.map(({ value }) => value);

export const METHODS = [
  { value: "mail", label: "このポータルの画面で（お返事が届くと、メールでお知らせします）" },
  { value: "online", label: "オンライン会議で" },
  { value: "phone", label: "電話で" },
] as const;

export const METHOD_CODES = METHODS.map(({ value }) => value);

/** How a consultation ended, as the desk records it. */
export const OUTCOMES = [
  { value: "RESOLVED", label: "解決した" },
  { value: "INFORMED", label: "情報を案内した" },
  { value: "INTRODUCED", label: "相手を紹介した" },
  { value: "REFERRED", label: "ほかの窓口を案内した" },
  { value: "SILENT", label: "返事がなくなった" },
  { value: "UNRESOLVED", label: "解決に至らなかった" },
] as const;

export type Outcome = (typeof OUTCOMES)[number]["value"];

export const OUTCOME_CODES = OUTCOMES.map(({ value }) => value);

export const HEARD_FROM = [
  { value: "portal", label: "このポータル" },
  { value: "ministry", label: "国からの案内" },
  { value: "municipality", label: "自治体からの案内" },
  { value: "seminar", label: "セミナー・イベント" },
  { value: "acquaintance", label: "知り合いの紹介" },
  { value: "search", label: "インターネットの検索" },
  { value: "other", label: "その他" },
] as const;

type Option = { readonly value: string; readonly label: string };

/** The word for a stored code; the code itself for one that is no longer offered. */
export function labelOf(options: readonly Option[], code: string): string {
  return options.find(({ value }) => value === code)?.label ?? code;
}
