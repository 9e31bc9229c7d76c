"use server";

import { actOnSeen, type News, type Seen } from "@/app/admin/seen-act";
import type { Staff } from "@/lib/access/actor";
import { enforceDraft } from "@/lib/awards/assignment/commands/enforce";
import { discardDraft } from "@/lib/awards/assignment/commands/propose";
import { assignmentStatusLabels } from "@/lib/awards/assignment/labels";
import { findSeenDraft } from "@/lib/awards/assignment/queries/desk";
import { seenSettings } from "@/lib/awards/editions/forms/seen";
import type { FormState } from "@/lib/forms/form";
import { formatDateTime } from "@/lib/japan/dates";
import { routes } from "@/lib/routes";

export async function enforceAction(_previous: FormState, data: FormData): Promise<FormState> {
  const trying = () => "awardAssignmentDraft.enforce" as const;
  return actOnSeen({ schema: seenSettings, trying, work: enforceDraft, news, next: leadTo("enforced") }, data);
}

export async function discardAction(_previous: FormState, data: FormData): Promise<FormState> {
  const trying = () => "awardAssignmentDraft.discard" as const;
  return actOnSeen({ schema: seenSettings, trying, work: discardDraft, news, next: leadTo("discarded") }, data);
}

function leadTo(done: string) {
  return async ({ id }: Seen, staff: Staff): Promise<string> => {
    const draft = await findSeenDraft(staff, id);
    return draft === null ? routes.adminAwards() : routes.adminAssignment(draft.edition.fiscalYear, done);
  };
}

async function news(staff: Staff, id: string): Promise<News | null> {
  const draft = await findSeenDraft(staff, id);
  if (draft === null) return null;
  const { version, status, updatedAt } = draft;
  return {
    version,
    lines: [`現在の状態：${assignmentStatusLabels[status]}`, `最後の更新：${formatDateTime(updatedAt)}`],
  };
}
