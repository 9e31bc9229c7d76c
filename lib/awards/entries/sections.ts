/** The parts of the task list of an entry, each saved by itself. */
export const SECTIONS = ["applicant", "effort", "criteria", "partners", "files", "contact"] as const;

export type Section = (typeof SECTIONS)[number];

export const SECTION_LABELS = {
  applicant: "応募する者",
  effort: "取組の内容",
  criteria: "評価項目ごとの説明",
  partners: "連携自治体",
  files: "添付資料",
  contact: "担当者と申し出",
} as const satisfies Record<Section, string>;
