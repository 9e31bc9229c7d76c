"use server";

import { redirect } from "next/navigation";
import { leave } from "@/lib/auth/enter";
import { currentStaff } from "@/lib/auth/session";
import { endCurrentViewing } from "@/lib/auth/viewing";
import { routes } from "@/lib/routes";

/** Needs nobody to be asked: it ends what this browser looks at, if anything. */
export async function endViewingAction(): Promise<void> {
  await endCurrentViewing();
  redirect(routes.adminAccounts());
}

export async function signOutAction(): Promise<void> {
  await leave(await currentStaff());
  redirect(routes.signIn(undefined, "signed-out"));
}
