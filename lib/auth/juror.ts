import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { connection } from "next/server";
import { cache } from "react";
import type { Juror } from "@/lib/access/actor";
import { getLiveJuror } from "@/lib/awards/jury/live-juror";
import { routes } from "@/lib/routes";
import { juryPath } from "./return-path";
import { readSession } from "./session-cookie";

/** The juror who is signed in, looked up once a request; null for everybody else, staff included. */
export const currentJuror = cache(async (): Promise<Juror | null> => {
  await connection();
  const key = await readSession();
  return key === null ? null : getLiveJuror(key);
});

/** For pages, and for actions of a form in which nothing can be lost: leads a visitor through sign-in and back. */
export async function requireJuror(): Promise<Juror> {
  const juror = await currentJuror();
  if (juror === null) redirect(routes.signIn(await pathAskedFor()));
  return juror;
}

async function pathAskedFor(): Promise<string | undefined> {
  const path = (await headers()).get("x-portal-path");
  const known = juryPath(path);
  return known === path ? known : undefined;
}
