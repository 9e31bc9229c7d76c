import { categoryFaults } from "./category-faults";
import type { Fault } from "./faults";
import { judgingFaults } from "./judging-faults";
import { scheduleFaults } from "./schedule-faults";
import { type EditionSettings, settingsShape } from "./settings-shape";

/** The settings of one edition as an edition may be opened with: every value, and what has to hold between them. */
export const settingsSchema = settingsShape.superRefine((settings, context) => {
  for (const { path, message } of settingsFaults(settings)) {
    context.addIssue({ code: "custom", path: [...path], message });
  }
});

/** All at once, so that nobody repairs one only to be told of the next. */
export function settingsFaults(settings: EditionSettings): readonly Fault[] {
  return [...categoryFaults(settings), ...judgingFaults(settings), ...scheduleFaults(settings)];
}
