import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { connection } from "next/server";
import { MainArea } from "@/components/layout/main-area";
import { MemberSignIn } from "@/components/members/member-sign-in";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { currentMember } from "@/lib/auth/member";
import { heldHolder } from "@/lib/auth/oidc/held-holder";
import { offeredProvider } from "@/lib/auth/oidc/providers";
import { memberPath } from "@/lib/auth/return-path";
import { isProduction } from "@/lib/env";
import { filledForm } from "@/lib/forms/form";
import { routes } from "@/lib/routes";
import { requestLinkAction } from "./actions";
import { signInQuerySchema } from "./schema";

export const instant = false;

export const metadata: Metadata = { robots: { index: false } };

type SignInPageProps = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function MemberSignInPage({ searchParams }: SignInPageProps) {
  await connection();
  const { next, notice } = signInQuerySchema.parse(await searchParams);
  if (notice !== "gbizid" && (await currentMember()) !== null) redirect(memberPath(next));
  return (
    <MainArea>
      {notice === "signed-out" && <NotificationBanner tone="success" title="マイページから出ました" isOutcome />}
      {notice === "left" && (
        <NotificationBanner tone="success" title="マイページの利用をやめました" isOutcome>
          <p>確認のメールを送りました。ご利用ありがとうございました。</p>
        </NotificationBanner>
      )}
      {notice === "lapsed" && (
        <NotificationBanner tone="warning" title="もう一度、はじめから入力してください" isOutcome>
          <p>時間が経過したため、続けられませんでした。メールアドレスを入力してください。</p>
        </NotificationBanner>
      )}
      {notice === "gbizid" && (
        <NotificationBanner tone="success" title="GビズIDを確認しました" isOutcome>
          <p>はじめての方は、通知を受け取るメールアドレスを1度だけ確かめます。次からは、GビズIDだけで入れます。</p>
        </NotificationBanner>
      )}
      <MemberSignIn
        action={requestLinkAction}
        initial={filledForm({ email: (await heldHolder.read())?.person.email ?? "" })}
        next={next && memberPath(next)}
        gbizid={offeredProvider("gbizid") && notice !== "gbizid" ? routes.apiProvider("gbizid", { next }) : undefined}
        isDemo={!isProduction()}
      />
    </MainArea>
  );
}
