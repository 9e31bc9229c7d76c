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
