"use server";

import { enforceDraft } from "@/lib/awards/assignment/commands/enforce";
import { discardDraft } from "@/lib/awards/assignment/commands/propose";
import { seenSettings } from "@/lib/awards/editions/forms/seen";
import type { FormState } from "@/lib/forms/form";
import { actOnDraft } from "./draft-act";

export async function enforceAction(_previous: FormState, data: FormData): Promise<FormState> {
  const act = { trying: "awardAssignmentDraft.enforce", schema: seenSettings, work: enforceDraft } as const;
  return actOnDraft({ ...act, done: "enforced" }, data);
}

export async function discardAction(_previous: FormState, data: FormData): Promise<FormState> {
  const act = { trying: "awardAssignmentDraft.discard", schema: seenSettings, work: discardDraft } as const;
  return actOnDraft({ ...act, done: "discarded" }, data);
}
