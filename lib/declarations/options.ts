import { EMPLOYEE_BANDS } from "@/lib/japan/employee-bands";
import { INDUSTRIES } from "@/lib/japan/industries";
import { LEGAL_FORMS } from "@/lib/japan/legal-forms";
import { PREFECTURES } from "@/lib/japan/prefecture";
import { POLICY_ITEMS, policyItemLabel } from "./policy-items";

export type Option = { readonly value: string; readonly label: string };

export const NO_CORPORATE_NUMBER_REASONS = [
  { value: "sole-proprietor", label: "個人事業主である" },
  { value: "unincorporated", label: "法人格のない団体である" },
  { value: "not-yet", label: "設立の手続き中で、まだ指定されていない" },
  { value: "other", label: "その他（分からない場合を含む）" },
] as const satisfies readonly Option[];

/** Choices of each field that is chosen, not written. */
export const fieldOptions: Readonly<Record<string, readonly Option[]>> = {
  legalForm: LEGAL_FORMS.map((form) => ({ value: form.code, label: form.label })),
  prefectureCode: PREFECTURES.map((prefecture) => ({ value: prefecture.code, label: prefecture.name })),
  industryCode: INDUSTRIES.map((industry) => ({ value: industry.code, label: industry.label })),
  employeeBand: EMPLOYEE_BANDS.map((band) => ({ value: band.code, label: band.label })),
  noCorporateNumberReason: NO_CORPORATE_NUMBER_REASONS,
  policyItems: POLICY_ITEMS.map((item) => ({ value: item.code, label: policyItemLabel(item.code) })),
};

export function optionLabel(field: string, value: string): string {
  return fieldOptions[field]?.find((option) => option.value === value)?.label ?? value;
}
