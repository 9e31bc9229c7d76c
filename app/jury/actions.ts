"use server";

import { redirect } from "next/navigation";
import { leave } from "@/lib/auth/enter";
import { currentJuror } from "@/lib/auth/juror";
import { routes } from "@/lib/routes";

export async function signOutAction(): Promise<void> {
  await leave(await currentJuror());
  redirect(routes.signIn(undefined, "signed-out"));
}
