import type { Metadata } from "next";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { ViewingBand } from "@/components/accounts/viewing-band";
import { MemberBar } from "@/components/members/member-bar";
import { SessionNotice } from "@/components/session/session-notice";
import { Button } from "@/components/ui/button";
import { currentMember } from "@/lib/auth/member";
import { currentSessionTime } from "@/lib/auth/session-time";
import { currentViewing } from "@/lib/auth/viewing";
import { routes } from "@/lib/routes";
import { endViewingAction, signOutAction } from "./actions";

export const instant = false;

export const metadata: Metadata = { robots: { index: false } };

type MypageLayoutProps = { readonly children: ReactNode };

/** The frame only. It protects nothing: every page and every action asks who is there. */
export default async function MypageLayout({ children }: MypageLayoutProps) {
  await connection();
  const member = await currentMember();
  if (member === null) return children;
  const viewing = member.viewedBy === undefined ? null : await currentViewing();
  const time = await currentSessionTime();
  const working = member.memberships.find(({ organizationId }) => organizationId === member.organizationId);
  return (
    <>
      {viewing !== null && <ViewingBand viewing={viewing} end={endViewingAction} />}
      <MemberBar
        name={member.name}
        organizationName={working?.organizationName}
        isMunicipality={working?.isMunicipality === true}
        signOut={viewing === null && <SignOut />}
      />
      {children}
      {time !== null && <SessionNotice place="mypage" time={time} signIn={routes.mypageSignIn()} />}
    </>
  );
}

function SignOut() {
  return (
    <form action={signOutAction}>
      <Button type="submit" look="outline" size="small">
        マイページから出る
      </Button>
    </form>
  );
}
