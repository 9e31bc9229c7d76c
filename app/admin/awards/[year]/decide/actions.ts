"use server";

import { actOnSettings } from "@/app/admin/awards/settings-act";
import { approveRevision, refuseRevision } from "@/lib/awards/editions/commands/decide";
import { reasonedSchema } from "@/lib/awards/editions/forms/decide";
import { seenSettings } from "@/lib/awards/editions/forms/seen";
import { AWARD_TAG } from "@/lib/awards/editions/tags";
import type { FormState } from "@/lib/forms/form";
import { afterPublication } from "@/lib/server/documents/after-publication";

export async function approveAction(_previous: FormState, data: FormData): Promise<FormState> {
  return actOnSettings(
    {
      schema: seenSettings,
      trying: "awardRevision.approve",
      work: approveRevision,
      done: "approved",
      after: () => afterPublication([AWARD_TAG]),
    },
    data,
  );
}

export async function refuseAction(_previous: FormState, data: FormData): Promise<FormState> {
  return actOnSettings(
    {
      schema: reasonedSchema,
      trying: "awardRevision.refuse",
      work: refuseRevision,
      done: "refused",
    },
    data,
  );
}
