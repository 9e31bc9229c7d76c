import "server-only";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { connection } from "next/server";
import { cache } from "react";
import { hasDuty, type Staff, type Visitor } from "@/lib/access/actor";
import { type LiveSession, readLive, staffOf } from "@/lib/accounts/live-session";
import { recordRefusal } from "@/lib/audit/refusals";
import type { Duty } from "@/lib/db/generated/enums";
import { NotPermitted } from "@/lib/errors";
import { routes } from "@/lib/routes";
import { returnPath } from "./return-path";
import { readSession } from "./session-cookie";

const visitor: Visitor = { kind: "visitor" };

/**
 * Who is asking. Looked up in the database for every request, once a request, so that a revoked session, a closed
 * account or a changed duty holds at once.
 */
export const currentActor = cache(async (): Promise<Visitor | Staff> => (await currentStaff()) ?? visitor);

export const currentStaff = cache(async (): Promise<Staff | null> => {
  const live = await currentLive();
  return live === null ? null : staffOf(live);
});

/** The session of the desk itself: who sits there, as whom they look, and until when. Read once a request for all of it. */
export const currentLive = cache(async (): Promise<LiveSession | null> => {
  await connection();
  const key = await readSession();
  return key === null ? null : readLive(key);
});

/** For pages, and for actions of a form in which nothing can be lost: leads a visitor through sign-in and back. */
export async function requireStaff(): Promise<Staff> {
  const staff = await currentStaff();
  if (staff === null) redirect(routes.signIn(await pathAskedFor()));
  return staff;
}

/** One of these duties. For anyone else the page does not exist, and that they asked is recorded. */
export async function requireDuty(...anyOf: readonly [Duty, ...Duty[]]): Promise<Staff> {
  const staff = await requireStaff();
  if (anyOf.some((duty) => hasDuty(staff, duty))) return staff;
  await recordRefusal(staff, new NotPermitted(), { trying: "access.refused", subjectId: staff.accountId });
  notFound();
}

/** For the action of a form: the sentence that stands above it while everything typed stays in it. */
export const signedOutMessage =
  "サインインの有効期限が切れたため、まだ送信されていません。入力した内容は残っています。別のタブでサインインしてから、もう一度送信してください。";

async function pathAskedFor(): Promise<string | undefined> {
  const path = (await headers()).get("x-portal-path");
  const known = returnPath(path);
  return known === path ? known : undefined;
}
