"use server";

import { actOnMeeting } from "@/app/admin/awards/[year]/deliberation/meeting-act";
import { seenSettings } from "@/lib/awards/editions/forms/seen";
import { annulMeeting, confirmMeeting } from "@/lib/awards/meetings/commands/confirm";
import { conveneMeeting } from "@/lib/awards/meetings/commands/convene";
import { cancelMeeting, planMeeting } from "@/lib/awards/meetings/commands/prepare";
import {
  beginFree,
  beginPlanned,
  closeMeeting,
  endItem,
  openMeeting,
  recordAttendance,
} from "@/lib/awards/meetings/commands/sit";
import {
  attendSchema,
  freeSchema,
  plannedSchema,
  planSchema,
  reasonedMeeting,
} from "@/lib/awards/meetings/forms/meeting";
import type { FormState } from "@/lib/forms/form";

export async function planMeetingAction(_previous: FormState, data: FormData): Promise<FormState> {
  const act = { schema: planSchema, trying: "awardMeeting.plan", work: planMeeting } as const;
  return actOnMeeting({ ...act, done: "planned" }, data);
}

export async function conveneMeetingAction(_previous: FormState, data: FormData): Promise<FormState> {
  const act = { schema: seenSettings, trying: "awardMeeting.convene", work: conveneMeeting } as const;
  return actOnMeeting({ ...act, done: "convened" }, data);
}

export async function cancelMeetingAction(_previous: FormState, data: FormData): Promise<FormState> {
  const act = { schema: reasonedMeeting, trying: "awardMeeting.cancel", work: cancelMeeting } as const;
  return actOnMeeting({ ...act, done: "cancelled" }, data);
}

export async function attendAction(_previous: FormState, data: FormData): Promise<FormState> {
  const act = { schema: attendSchema, trying: "awardMeeting.attend", work: recordAttendance } as const;
  return actOnMeeting({ ...act, done: "attended" }, data);
}

export async function openMeetingAction(_previous: FormState, data: FormData): Promise<FormState> {
  const act = { schema: seenSettings, trying: "awardMeeting.open", work: openMeeting } as const;
  return actOnMeeting({ ...act, done: "opened" }, data);
}

export async function beginPlannedAction(_previous: FormState, data: FormData): Promise<FormState> {
  const act = { schema: plannedSchema, trying: "awardMeeting.turn", work: beginPlanned } as const;
  return actOnMeeting({ ...act, done: "begun" }, data);
}

export async function beginFreeAction(_previous: FormState, data: FormData): Promise<FormState> {
  const act = { schema: freeSchema, trying: "awardMeeting.turn", work: beginFree } as const;
  return actOnMeeting({ ...act, done: "begun" }, data);
}

export async function endItemAction(_previous: FormState, data: FormData): Promise<FormState> {
  const act = { schema: seenSettings, trying: "awardMeeting.turn", work: endItem } as const;
  return actOnMeeting({ ...act, done: "ended" }, data);
}

export async function closeMeetingAction(_previous: FormState, data: FormData): Promise<FormState> {
  const act = { schema: seenSettings, trying: "awardMeeting.close", work: closeMeeting } as const;
  return actOnMeeting({ ...act, done: "closed" }, data);
}

export async function confirmMeetingAction(_previous: FormState, data: FormData): Promise<FormState> {
  const act = { schema: seenSettings, trying: "awardMeeting.confirm", work: confirmMeeting } as const;
  return actOnMeeting({ ...act, done: "confirmed" }, data);
}

export async function annulMeetingAction(_previous: FormState, data: FormData): Promise<FormState> {
  const act = { schema: reasonedMeeting, trying: "awardMeeting.annul", work: annulMeeting } as const;
  return actOnMeeting({ ...act, done: "annulled" }, data);
}
