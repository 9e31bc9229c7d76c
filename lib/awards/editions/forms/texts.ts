import type { z } from "zod";
import { textLabels } from "@/lib/awards/editions/rules/labels";
import { type EditionSettings, TEXT_MAX } from "@/lib/awards/editions/rules/settings-shape";
import { requiredText } from "@/lib/forms/fields";
import { seenSettings } from "./seen";

export const textsSchema = seenSettings.extend({
  call: requiredText(textLabels.call, TEXT_MAX),
  terms: requiredText(textLabels.terms, TEXT_MAX),
  privacy: requiredText(textLabels.privacy, TEXT_MAX),
});

export function withTexts(
  settings: EditionSettings,
  { call, terms, privacy }: z.output<typeof textsSchema>,
): EditionSettings {
  return { ...settings, texts: { call, terms, privacy } };
}
