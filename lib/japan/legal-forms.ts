/**
 * 法人格. `corporateNumber`: whether such a body has a 法人番号 (番号法第39条): registered corporations and public bodies always,
 * other bodies only when they asked for one or have tax duties, sole proprietors never.
 */
export const LEGAL_FORMS = [
  { code: "kabushiki", label: "株式会社", corporateNumber: "always" },
  { code: "yugen", label: "有限会社", corporateNumber: "always" },
  { code: "godo", label: "合同会社", corporateNumber: "always" },
  { code: "gomei", label: "合名会社", corporateNumber: "always" },
  { code: "goshi", label: "合資会社", corporateNumber: "always" },
  { code: "ippan-shadan", label: "一般社団法人", corporateNumber: "always" },
  { code: "ippan-zaidan", label: "一般財団法人", corporateNumber: "always" },
  { code: "koeki-shadan", label: "公益社団法人", corporateNumber: "always" },
  { code: "koeki-zaidan", label: "公益財団法人", corporateNumber: "always" },
  { code: "npo", label: "特定非営利活動法人（NPO法人）", corporateNumber: "always" },
  { code: "gakko", label: "学校法人", corporateNumber: "always" },
  { code: "iryo", label: "医療法人", corporateNumber: "always" },
  { code: "shakai-fukushi", label: "社会福祉法人", corporateNumber: "always" },
  { code: "kyodo-kumiai", label: "協同組合", corporateNumber: "always" },
  { code: "shigyo", label: "士業法人（弁護士法人、税理士法人など）", corporateNumber: "always" },
  { code: "dokuritsu-gyosei", label: "独立行政法人・国立大学法人など", corporateNumber: "always" },
  { code: "public-body", label: "国・地方公共団体", corporateNumber: "always" },
  { code: "unincorporated", label: "任意団体", corporateNumber: "sometimes" },
  { code: "sole-proprietor", label: "個人事業主", corporateNumber: "never" },
  { code: "other", label: "その他", corporateNumber: "sometimes" },
] as const;

export type LegalFormCode = (typeof LEGAL_FORMS)[number]["code"];

export const LEGAL_FORM_CODES = LEGAL_FORMS.map((form) => form.code);
