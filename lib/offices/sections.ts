/** The parts of the task list, each saved by itself. */
export const SECTIONS = [
  "basics",
  "space",
  "usage",
  "access",
  "life",
  "subsidies",
  "record",
  "photos",
  "contact",
] as const;

export type Section = (typeof SECTIONS)[number];

export const SECTION_LABELS = {
  basics: "基本情報と所在地",
  space: "席・部屋と設備",
  usage: "利用時間と料金",
  access: "交通",
  life: "滞在とバリアフリー",
  subsidies: "補助制度",
  record: "受入実績",
  photos: "写真",
  contact: "担当者の連絡先",
} as const satisfies Record<Section, string>;
