"use server";

import { actOnSettings } from "@/app/admin/awards/settings-act";
import { REMOVE_INTENT } from "@/components/awards/desk/remove-intent";
import { saveSettings } from "@/lib/awards/editions/commands/write";
import { categorySchema, withCategory, withoutCategory } from "@/lib/awards/editions/forms/category";
import { seenItem } from "@/lib/awards/editions/forms/seen-item";
import type { FormState } from "@/lib/forms/form";

export async function saveCategoryAction(_previous: FormState, data: FormData): Promise<FormState> {
  if (data.get("intent") === REMOVE_INTENT) return removeCategory(data);
  return actOnSettings(
    {
      schema: categorySchema,
      trying: "awardRevision.save",
      work: (uow, input) => saveSettings(uow, { ...input, change: (settings) => withCategory(settings, input) }),
      done: "saved",
    },
    data,
  );
}

function removeCategory(data: FormData): Promise<FormState> {
  return actOnSettings(
    {
      schema: seenItem,
      trying: "awardRevision.save",
      work: (uow, input) => saveSettings(uow, { ...input, change: (settings) => withoutCategory(settings, input.key) }),
      done: "removed",
    },
    data,
  );
}
