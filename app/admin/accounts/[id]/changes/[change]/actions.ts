"use server";

import { decideChange, takeBackChange } from "@/app/admin/change-act";
import type { Staff } from "@/lib/access/actor";
import { getChange } from "@/lib/accounts/changes/queries";
import type { FormState } from "@/lib/forms/form";
import { routes } from "@/lib/routes";

export async function decideChangeAction(_previous: FormState, data: FormData): Promise<FormState> {
  return decideChange(data, changePage);
}

export async function withdrawChangeAction(_previous: FormState, data: FormData): Promise<FormState> {
  return takeBackChange(data, changePage);
}

async function changePage(staff: Staff, id: string, done: string): Promise<string> {
  const change = await getChange(staff, id);
  return change === null ? routes.adminAccounts() : routes.adminAccountChange(change.accountId, id, done);
}
