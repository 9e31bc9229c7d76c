import type { Fault } from "./rules/faults";
import type { EditionSettings } from "./rules/settings-shape";
import type { SettingsFault, SettingsPlace } from "./view";

const PARTS: Readonly<Record<string, "basics" | "texts">> = {
  name: "basics",
  fiscalYear: "basics",
  ceremony: "basics",
  files: "basics",
  texts: "texts",
};

/** Where somebody has to go to put it right. */
export function placedFault(settings: EditionSettings, { path, message }: Fault): SettingsFault {
  return { message, place: placeOf(settings, path) };
}

function placeOf({ categories, criteria }: EditionSettings, [first, second]: Fault["path"]): SettingsPlace {
  if (typeof first === "string" && typeof second === "number") {
    const category = first === "categories" ? categories[second] : undefined;
    if (category !== undefined) return { part: "category", key: category.key };
    const criterion = first === "criteria" ? criteria[second] : undefined;
    if (criterion !== undefined) return { part: "criterion", key: criterion.key };
  }
  if (first === "criteria") return { part: "criterion", key: criteria[0]?.key ?? "" };
  if (first === "categories") return { part: "category", key: categories[0]?.key ?? "" };
  return { part: PARTS[String(first)] ?? "judging" };
}
