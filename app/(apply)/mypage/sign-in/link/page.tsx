import type { Metadata } from "next";
import { connection } from "next/server";
import { linkQuerySchema } from "@/app/(apply)/mypage/sign-in/schema";
import { MainArea } from "@/components/layout/main-area";
import { LinkOpened } from "@/components/members/link-opened";
import { awaitedLink } from "@/lib/auth/member-link";
import { getLinkState } from "@/lib/members/queries";
import { enterAction } from "./actions";

export const instant = false;

export const metadata: Metadata = { robots: { index: false }, referrer: "same-origin" };

type LinkPageProps = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

/**
 * Opening spends nothing: mail servers follow links before people do. The button enters; a referrer of our own origin has to go
 * with it, or a browser without script names no origin and is refused.
 */
export default async function SignInLinkPage({ searchParams }: LinkPageProps) {
  await connection();
  const { token } = linkQuerySchema.parse(await searchParams);
  const awaited = await awaitedLink.read();
  const state = await getLinkState(token, awaited?.secret ?? null);
  return (
    <MainArea>
      <LinkOpened action={enterAction} state={state} token={token} />
    </MainArea>
  );
}
