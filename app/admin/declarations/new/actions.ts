"use server";

import { redirect } from "next/navigation";
import { requireDuty } from "@/lib/auth/session";
import { perform } from "@/lib/db/unit-of-work";
import { openDeskEntry } from "@/lib/declarations/commands/desk-entry";
import { routes } from "@/lib/routes";

export async function beginEntryAction(): Promise<void> {
  const staff = await requireDuty("DECLARATIONS");
  const id = await perform(staff, (uow) => openDeskEntry(uow, { purpose: "on-behalf" }));
  redirect(routes.adminEntry(id));
}
