import type { Category } from "@/lib/awards/editions/rules/category-schema";
import { initialSettings } from "@/lib/awards/editions/rules/initial-settings";
import type { Criterion } from "@/lib/awards/editions/rules/judging-schema";
import { settingsSchema } from "@/lib/awards/editions/rules/settings-schema";
import type { EditionSettings } from "@/lib/awards/editions/rules/settings-shape";
import { holidayName } from "@/lib/japan/holidays";

/** 31 July 2027 is a Saturday, so entries are taken until 2 August. */
export const edition = initialSettings(2027, holidayName);

/** The first category, or the one that `at` names, with other values. */
export function withCategory(changes: Partial<Category>, at = 0): EditionSettings {
  const categories = edition.categories.map((one, index) => (index === at ? { ...one, ...changes } : one));
  return { ...edition, categories };
}

export function withCriterion(changes: Partial<Criterion>, at = 0): EditionSettings {
  const criteria = edition.criteria.map((one, index) => (index === at ? { ...one, ...changes } : one));
  return { ...edition, criteria };
}

/** Where the schema finds faults, and what it says there. */
export function faultsIn(settings: unknown): readonly (readonly [string, string])[] {
  const read = settingsSchema.safeParse(settings);
  return read.success ? [] : read.error.issues.map(({ path, message }) => [path.join("."), message] as const);
}

/** A window that closes at 17:00 of the day, and is that of the first category in everything else. */
export function closingOn(day: string): Pick<Category, "window"> {
  const [first] = edition.categories;
  if (first === undefined) throw new Error("The first edition has categories.");
  const closes = { day, time: "17:00" };
  return { window: { ...first.window, closes, enforced: closes } };
}
