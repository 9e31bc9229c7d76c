/** 日本標準産業分類 大分類, 第14回改定 (令和5年総務省告示第256号, in force since 2024-04-01). Labels as in the official table. */
export const INDUSTRIES = [
  { code: "A", label: "農業，林業" },
  { code: "B", label: "漁業" },
  { code: "C", label: "鉱業，採石業，砂利採取業" },
  { code: "D", label: "建設業" },
  { code: "E", label: "製造業" },
  { code: "F", label: "電気・ガス・熱供給・水道業" },
  { code: "G", label: "情報通信業" },
  { code: "H", label: "運輸業，郵便業" },
  { code: "I", label: "卸売業，小売業" },
  { code: "J", label: "金融業，保険業" },
  { code: "K", label: "不動産業，物品賃貸業" },
  { code: "L", label: "学術研究，専門・技術サービス業" },
  { code: "M", label: "宿泊業，飲食サービス業" },
  { code: "N", label: "生活関連サービス業，娯楽業" },
  { code: "O", label: "教育，学習支援業" },
  { code: "P", label: "医療，福祉" },
  { code: "Q", label: "複合サービス事業" },
  { code: "R", label: "サービス業（他に分類されないもの）" },
  { code: "S", label: "公務（他に分類されるものを除く）" },
  { code: "T", label: "分類不能の産業" },
] as const;

export type Industry = (typeof INDUSTRIES)[number];
export type IndustryCode = Industry["code"];

export const INDUSTRY_CODES = INDUSTRIES.map((industry) => industry.code);

const BY_CODE = new Map<string, Industry>(INDUSTRIES.map((industry) => [industry.code, industry]));

export function isIndustryCode(text: string): text is IndustryCode {
  return BY_CODE.has(text);
}

export function findIndustry(code: string): Industry | null {
  return BY_CODE.get(code) ?? null;
}

export function industryLabel(code: IndustryCode): string {
  return BY_CODE.get(code)?.label ?? code;
}
