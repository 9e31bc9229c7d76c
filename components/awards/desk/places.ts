import type { SettingsPlace } from "@/lib/awards/editions/view";
import { routes } from "@/lib/routes";

/** The page on which a value of the settings is written. */
export function addressOf(fiscalYear: number, place: SettingsPlace): string {
  if (place.part === "category") return routes.adminAwardCategory(fiscalYear, place.key);
  if (place.part === "criterion") return routes.adminAwardCriterion(fiscalYear, place.key);
  return routes.adminAwardPart(fiscalYear, place.part);
}
