"use server";

import { redirect } from "next/navigation";
import { currentContact, leaveCase } from "@/lib/auth/contact";
import { endContactSession } from "@/lib/contacts/commands";
import { perform } from "@/lib/db/unit-of-work";
import { routes } from "@/lib/routes";

export async function leaveAction(): Promise<void> {
  const session = await currentContact();
  const token = await leaveCase();
  if (session !== null && token !== null) await perform(session.contact, (uow) => endContactSession(uow, token));
  redirect(routes.status("ended"));
}
