import type { SettledWindow } from "@/lib/awards/deadlines/window";
import type { Category } from "@/lib/awards/editions/rules/category-schema";
import type { EditionSettings } from "@/lib/awards/editions/rules/settings-shape";

/** One category of an announced edition, with the settings that hold and the window that people were told. */
export type Call = {
  readonly editionId: string;
  readonly fiscalYear: number;
  /** Which settings of the year hold. */
  readonly ordinal: number;
  readonly settings: EditionSettings;
  readonly category: Category;
  readonly window: SettledWindow;
};

/** Names a call in one word: 2026.promotion. */
export function callKey({ fiscalYear, category }: Pick<Call, "fiscalYear" | "category">): string {
  return `${fiscalYear}.${category.key}`;
}

export function readCallKey(text: string): { readonly fiscalYear: number; readonly category: string } {
  const [year = "", category = ""] = text.split(".");
  return { fiscalYear: Number(year), category };
}
