import { type ApplicantKind, applicantKindLabels } from "@/lib/awards/editions/rules/category-schema";
import { PREFECTURES } from "@/lib/japan/prefecture";

export type Option<Value extends string = string> = { readonly value: Value; readonly label: string };

/** Who may enter, of those whom the category allows. */
export function applicantOptions(kinds: readonly ApplicantKind[]): readonly Option<ApplicantKind>[] {
  return kinds.map((value) => ({ value, label: applicantKindLabels[value] }));
}

/** No prefecture of Japan: said openly, since it decides whether one may enter. */
const NO_BASE = "none";

export const BASE_OPTIONS: readonly Option[] = [
  ...PREFECTURES.map(({ code, name }) => ({ value: code, label: name })),
  { value: NO_BASE, label: "日本国内に拠点はない" },
];
