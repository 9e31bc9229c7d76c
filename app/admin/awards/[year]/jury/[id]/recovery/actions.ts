"use server";

import { actOnSeat } from "@/app/admin/awards/jury-act";
import { decideChange, takeBackChange } from "@/app/admin/change-act";
import type { Staff } from "@/lib/access/actor";
import { askForRecovery } from "@/lib/awards/jury/commands/recovery";
import { reasonedSeat } from "@/lib/awards/jury/forms/steps";
import { findSeatOfChange } from "@/lib/awards/jury/queries/recovery";
import type { FormState } from "@/lib/forms/form";
import { routes } from "@/lib/routes";

export async function askForRecoveryAction(_previous: FormState, data: FormData): Promise<FormState> {
  const act = { trying: "account.proposeChange", work: askForRecovery, done: "recoveryAsked" } as const;
  return actOnSeat({ schema: reasonedSeat, ...act }, data);
}

export async function decideRecoveryAction(_previous: FormState, data: FormData): Promise<FormState> {
  return decideChange(data, recoveryPage);
}

export async function withdrawRecoveryAction(_previous: FormState, data: FormData): Promise<FormState> {
  return takeBackChange(data, recoveryPage);
}

async function recoveryPage(staff: Staff, change: string, done: string): Promise<string> {
  const seat = await findSeatOfChange(staff, change);
  return seat === null ? routes.adminAwards() : routes.adminJurorRecovery(seat.fiscalYear, seat.id, done);
}
