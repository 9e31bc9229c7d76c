import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { connection } from "next/server";
import { MailboxCode } from "@/components/declarations/status/mailbox-code";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { awaitedProof } from "@/lib/auth/contact";
import { isProduction } from "@/lib/env";
import { routes } from "@/lib/routes";
import { codeAction } from "./actions";

export const instant = false;

export const metadata: Metadata = { robots: { index: false } };

export default async function StatusCodePage() {
  await connection();
  const awaited = await awaitedProof.read();
  if (awaited === null) redirect(routes.status("lapsed"));
  return (
    <MainArea before={<BackLink href={routes.status()} />}>
      <MailboxCode action={codeAction} number={awaited.number} isDemo={!isProduction()} />
    </MainArea>
  );
}
