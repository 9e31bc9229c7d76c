import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { connection } from "next/server";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { LinkSent } from "@/components/members/link-sent";
import { awaitedLink } from "@/lib/auth/member-link";
import { isProduction } from "@/lib/env";
import { routes } from "@/lib/routes";
import { codeAction } from "./actions";

export const instant = false;

export const metadata: Metadata = { robots: { index: false } };

export default async function LinkSentPage() {
  await connection();
  const awaited = await awaitedLink.read();
  if (awaited === null) redirect(routes.mypageSignIn(undefined, "lapsed"));
  return (
    <MainArea before={<BackLink href={routes.mypageSignIn()} />}>
      <LinkSent action={codeAction} email={awaited.email} isDemo={!isProduction()} />
    </MainArea>
  );
}
