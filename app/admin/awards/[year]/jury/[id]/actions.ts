"use server";

import { actOnSeat } from "@/app/admin/awards/jury-act";
import { declineForJuror, endSeat, inviteAgain, resendInvitation } from "@/lib/awards/jury/commands/keep";
import { reasonedSeat, seenSeat } from "@/lib/awards/jury/forms/steps";
import type { FormState } from "@/lib/forms/form";

export async function resendAction(_previous: FormState, data: FormData): Promise<FormState> {
  return actOnSeat({ schema: seenSeat, trying: "awardJuror.sendLink", work: resendInvitation, done: "sent" }, data);
}

export async function inviteAgainAction(_previous: FormState, data: FormData): Promise<FormState> {
  return actOnSeat(
    { schema: seenSeat, trying: "awardJuror.inviteAgain", work: inviteAgain, done: "invitedAgain" },
    data,
  );
}

const LEAVING = {
  end: { trying: "awardJuror.end", work: endSeat, done: "ended" },
  decline: { trying: "awardJuror.decline", work: declineForJuror, done: "declined" },
} as const;

/** 退任, 辞退. */
export async function leaveAction(_previous: FormState, data: FormData): Promise<FormState> {
  const step = LEAVING[data.get("step") === "end" ? "end" : "decline"];
  return actOnSeat({ schema: reasonedSeat, ...step }, data);
}
