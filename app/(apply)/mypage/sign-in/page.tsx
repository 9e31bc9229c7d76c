import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { connection } from "next/server";
import { MainArea } from "@/components/layout/main-area";
import { MemberSignIn } from "@/components/members/member-sign-in";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { currentMember } from "@/lib/auth/member";
import { memberPath } from "@/lib/auth/return-path";
import { isProduction } from "@/lib/env";
import { requestLinkAction } from "./actions";
import { signInQuerySchema } from "./schema";

export const instant = false;

export const metadata: Metadata = { robots: { index: false } };

type SignInPageProps = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function MemberSignInPage({ searchParams }: SignInPageProps) {
  await connection();
  const { next, notice } = signInQuerySchema.parse(await searchParams);
  if ((await currentMember()) !== null) redirect(memberPath(next));
  return (
    <MainArea>
      {notice === "signed-out" && <NotificationBanner tone="success" title="マイページを終了しました" isOutcome />}
      {notice === "left" && (
        <NotificationBanner tone="success" title="マイページの利用を終了しました" isOutcome>
          <p>確認のメールを送りました。ご利用ありがとうございました。</p>
        </NotificationBanner>
      )}
      {notice === "lapsed" && (
        <NotificationBanner tone="warning" title="もう一度、はじめから入力してください" isOutcome>
          <p>時間が経過したため、続けられませんでした。メールアドレスを入力してください。</p>
        </NotificationBanner>
      )}
      <MemberSignIn action={requestLinkAction} next={next && memberPath(next)} isDemo={!isProduction()} />
    </MainArea>
  );
}
