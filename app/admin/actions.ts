"use server";

import { redirect } from "next/navigation";
import { leave } from "@/lib/auth/enter";
import { currentStaff } from "@/lib/auth/session";
import { routes } from "@/lib/routes";

export async function signOutAction(): Promise<void> {
  await leave(await currentStaff());
  redirect(routes.signIn(undefined, "signed-out"));
}
