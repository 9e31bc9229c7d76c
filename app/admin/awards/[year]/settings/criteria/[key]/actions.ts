"use server";

import { actOnSettings } from "@/app/admin/awards/settings-act";
import { REMOVE_INTENT } from "@/components/awards/desk/remove-intent";
import { saveSettings } from "@/lib/awards/editions/commands/write";
import { criterionSchema, withCriterion, withoutCriterion } from "@/lib/awards/editions/forms/criterion";
import { seenItem } from "@/lib/awards/editions/forms/seen-item";
import type { FormState } from "@/lib/forms/form";

export async function saveCriterionAction(_previous: FormState, data: FormData): Promise<FormState> {
  if (data.get("intent") === REMOVE_INTENT) return removeCriterion(data);
  return actOnSettings(
    {
      schema: criterionSchema,
      trying: "awardRevision.save",
      work: (uow, input) => saveSettings(uow, { ...input, change: (settings) => withCriterion(settings, input) }),
      done: "saved",
    },
    data,
  );
}

function removeCriterion(data: FormData): Promise<FormState> {
  return actOnSettings(
    {
      schema: seenItem,
      trying: "awardRevision.save",
      work: (uow, input) =>
        saveSettings(uow, { ...input, change: (settings) => withoutCriterion(settings, input.key) }),
      done: "removed",
    },
    data,
  );
}
