"use server";

import { actAsJuror } from "@/app/jury/jury-act";
import { acceptSeat, declineSeat } from "@/lib/awards/jury/commands/answer";
import { acceptSchema, reasonedSeat } from "@/lib/awards/jury/forms/steps";
import type { FormState } from "@/lib/forms/form";

export async function acceptAction(_previous: FormState, data: FormData): Promise<FormState> {
  return actAsJuror({ schema: acceptSchema, trying: "awardJuror.accept", work: acceptSeat, done: "accepted" }, data);
}

export async function declineAction(_previous: FormState, data: FormData): Promise<FormState> {
  return actAsJuror({ schema: reasonedSeat, trying: "awardJuror.decline", work: declineSeat, done: "declined" }, data);
}
