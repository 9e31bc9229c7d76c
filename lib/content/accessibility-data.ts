import written from "./accessibility-data.json";
import { type AccessibilityData, accessibilityDataSchema } from "./accessibility-schema";

/** Written by `npm run a11y:report`. */
export const ACCESSIBILITY_DATA: AccessibilityData = accessibilityDataSchema.parse(written);
