import type { Metadata } from "next";
import { connection } from "next/server";
import { z } from "zod";
import { EndSession } from "@/components/accounts/end-session";
import { SessionTable } from "@/components/accounts/session-table";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { Button } from "@/components/ui/button";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { Section } from "@/components/ui/section";
import { SummaryList } from "@/components/ui/summary-list";
import { getOwnAccount, listOwnSessions } from "@/lib/accounts/queries";
import { requireJuror } from "@/lib/auth/juror";
import { routes } from "@/lib/routes";
import { endAllAction, endSessionAction } from "./actions";

export const instant = false;

export const metadata: Metadata = { title: pageTitle("自分の設定", "表彰の審査") };

const OUTCOMES = {
  password: "パスワードを変更しました。ほかのブラウザーではサインアウトされました。",
  "second-factor": "認証アプリと回復コードを設定し直しました。ほかのブラウザーではサインアウトされました。",
  session: "選んだブラウザーのサインインを終了しました。",
} as const;

const querySchema = z.object({ done: z.enum(["password", "second-factor", "session"]).optional().catch(undefined) });

type JurorAccountPageProps = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function JurorAccountPage({ searchParams }: JurorAccountPageProps) {
  await connection();
  const juror = await requireJuror();
  const { done } = querySchema.parse(await searchParams);
  const [account, sessions] = await Promise.all([getOwnAccount(juror), listOwnSessions(juror)]);
  const codes = account._count.recoveryCodes;
  return (
    <MainArea>
      {done && <NotificationBanner tone="success" title={OUTCOMES[done]} isOutcome />}
      <PageHeading>自分の設定</PageHeading>
      <SummaryList
        rows={[
          { label: "氏名", value: account.name },
          { label: "メールアドレス", value: account.email },
          { label: "パスワード", value: "設定済み", change: routes.juryPassword() },
          {
            label: "認証アプリと回復コード",
            value: `設定済み（未使用の回復コード：${codes}個）`,
            change: routes.jurySecondFactor(),
          },
        ]}
      />
      <p className="mt-4">氏名やメールアドレスを変えるときは、事務局に知らせてください。</p>
      <Section title="サインイン中のブラウザー">
        <p>心当たりのないものがあれば、終了してください。</p>
        <SessionTable
          sessions={sessions}
          endForm={(session) => <EndSession session={session} action={endSessionAction} />}
        />
        <form action={endAllAction}>
          <Button type="submit" look="outline">
            この画面も含めて、すべて終了する
          </Button>
        </form>
      </Section>
    </MainArea>
  );
}
