import { z } from "zod";
import { seenSettings } from "@/lib/awards/editions/forms/seen";
import { checkbox, optionalText, requiredText } from "@/lib/forms/fields";

export const REASON_MAX = 400;

const answer = z.object({ isAdvanced: checkbox(), reason: optionalText("順位と違う扱いにする理由", REASON_MAX) });

/** Asks for each entry of the order that the officer was shown, by their numbers. */
export function proposeAdvanceForm(numbers: readonly string[]) {
  const entries = z.object(Object.fromEntries(numbers.map((number) => [number, answer])));
  return z.object({ id: z.uuid(), adjustmentId: z.uuid(), entries: entries.prefault({}) });
}

export const proposedEdition = z.object({ id: z.uuid() });

export const decideAdvanceForm = seenSettings;
export const sendBackAdvanceForm = seenSettings.extend({ reason: requiredText("理由", REASON_MAX) });
