/** What the site search tells apart. The value stands in addresses and is never changed. */
export const SEARCH_KINDS = [
  { value: "pages", label: "ご案内のページ", of: ["PAGE_STATIC", "PAGE"] },
  { value: "policies", label: "施策", of: ["POLICY"] },
  { value: "guidelines", label: "手引き・ガイドライン", of: ["GUIDELINE"] },
  { value: "case-studies", label: "事例", of: ["CASE_STUDY"] },
  { value: "news", label: "お知らせ", of: ["NEWS"] },
  { value: "events", label: "イベント", of: ["EVENT"] },
  { value: "faq", label: "よくある質問", of: ["FAQ"] },
  { value: "declarations", label: "自己宣言", of: ["DECLARATION"] },
  { value: "offices", label: "サテライトオフィス", of: ["OFFICE"] },
  { value: "awards", label: "表彰", of: ["AWARD"] },
] as const satisfies readonly { readonly value: string; readonly label: string; readonly of: readonly string[] }[];

/** The name of what stands in the index as `kind`. */
export function searchKindLabel(stored: string): string {
  return SEARCH_KINDS.find(({ of }) => of.some((kind) => kind === stored))?.label ?? "";
}

/** What stands in the index of a kind that somebody chose. */
export function storedKinds(value: string): readonly string[] {
  return SEARCH_KINDS.find((kind) => kind.value === value)?.of ?? [];
}
