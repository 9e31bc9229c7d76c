/** Why somebody of the group gets no letter. */
const exclusionLabels = {
  officer: "職員が除いた",
  notices: "お知らせを受け取らない設定",
  unresolved: "差し込み項目を埋められない",
  erased: "記録が消去された",
  contact: "担当者が変わった",
  left: "担当者が団体を離れた",
  conflict: "文面を作った職員か送る職員の利益相反（別の職員から送ってください）",
  unmatched: "手続きが条件に合わなくなった",
} as const;

export type Exclusion = keyof typeof exclusionLabels;

const labels: Readonly<Record<string, string>> = exclusionLabels;

export function exclusionLabel(code: string): string {
  return labels[code] ?? code;
}
