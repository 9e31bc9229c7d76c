import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { connection } from "next/server";
import { cache } from "react";
import { type Member, viewerOf } from "@/lib/access/actor";
import { getLiveMember } from "@/lib/members/live-member";
import { routes } from "@/lib/routes";
import { memberPath } from "./return-path";
import { readSession } from "./session-cookie";

/** The member who is signed in, looked up once a request; null for everybody else, staff included. */
export const currentMember = cache(async (): Promise<Member | null> => {
  await connection();
  const key = await readSession();
  return key === null ? null : getLiveMember(key);
});

/** For pages: leads a visitor through the way in and back. */
export async function requireMember(): Promise<Member> {
  const member = await currentMember();
  if (member === null) redirect(routes.mypageSignIn(await pathAskedFor()));
  return member;
}

export type WorkingMember = Member & { readonly organizationId: string };

/** Somebody who acts for an organisation; who belongs to none yet is led to where that is settled. */
export async function requireWorkingMember(): Promise<WorkingMember> {
  const member = await requireMember();
  const { organizationId } = member;
  if (organizationId === null || member.name === "") redirect(routes.mypageWelcome());
  return { ...member, organizationId };
}

/** Whether somebody else looks at the member's pages, to whom no file is handed. */
export async function isLookedAt(): Promise<boolean> {
  const member = await currentMember();
  return member !== null && viewerOf(member) !== null;
}

/** For the action of a form, in which something was typed. */
export const memberSignedOutMessage =
  "時間が経過したため、まだ送信されていません。入力した内容はこの画面に残っています。別のタブでマイページに入ってから、もう一度ボタンを押してください。";

/** For the action of a form: the member with the organisation at work, or nobody. */
export async function currentWorkingMember(): Promise<WorkingMember | null> {
  const member = await currentMember();
  if (member === null || member.organizationId === null) return null;
  return { ...member, organizationId: member.organizationId };
}

async function pathAskedFor(): Promise<string | undefined> {
  const path = (await headers()).get("x-portal-path");
  const known = memberPath(path);
  return known === path && known !== routes.mypage() ? known : undefined;
}
