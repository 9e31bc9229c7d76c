import { type EditionSettings, settingsShape } from "./rules/settings-shape";

/** Settings as the database keeps them. They were read when they were written; anything else is a defect. */
export function storedSettings(json: unknown): EditionSettings {
  return settingsShape.parse(json);
}
