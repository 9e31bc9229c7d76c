"use server";

import { actOnSettings } from "@/app/admin/awards/settings-act";
import { saveSettings } from "@/lib/awards/editions/commands/write";
import { basicsSchema, withBasics } from "@/lib/awards/editions/forms/basics";
import { judgingSchema, withJudging } from "@/lib/awards/editions/forms/judging";
import { textsSchema, withTexts } from "@/lib/awards/editions/forms/texts";
import type { FormState } from "@/lib/forms/form";

const saved = {
  trying: "awardRevision.save",
  done: "saved",
} as const;

export async function saveBasicsAction(_previous: FormState, data: FormData): Promise<FormState> {
  return actOnSettings(
    {
      ...saved,
      schema: basicsSchema,
      work: (uow, input) => saveSettings(uow, { ...input, change: (settings) => withBasics(settings, input) }),
    },
    data,
  );
}

export async function saveTextsAction(_previous: FormState, data: FormData): Promise<FormState> {
  return actOnSettings(
    {
      ...saved,
      schema: textsSchema,
      work: (uow, input) => saveSettings(uow, { ...input, change: (settings) => withTexts(settings, input) }),
    },
    data,
  );
}

export async function saveJudgingAction(_previous: FormState, data: FormData): Promise<FormState> {
  return actOnSettings(
    {
      ...saved,
      schema: judgingSchema,
      work: (uow, input) => saveSettings(uow, { ...input, change: (settings) => withJudging(settings, input) }),
    },
    data,
  );
}
