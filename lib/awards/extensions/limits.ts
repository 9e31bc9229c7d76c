import type { ExtensionLimits } from "@/lib/awards/deadlines/extensions";
import type { EditionSettings } from "@/lib/awards/editions/rules/settings-shape";
import { startOfJapanDay } from "@/lib/japan/dates";

/** Between which instants an extension may end: after the common deadline, and before the day on which prizes are handed out. */
export function extensionLimits(window: { readonly enforced: Date }, { ceremony }: EditionSettings): ExtensionLimits {
  return { enforced: window.enforced, latest: ceremony === null ? null : startOfJapanDay(ceremony.day) };
}
