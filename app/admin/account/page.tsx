import type { Metadata } from "next";
import { connection } from "next/server";
import { z } from "zod";
import { EndSession } from "@/components/accounts/end-session";
import { SessionTable } from "@/components/accounts/session-table";
import { SignInTable } from "@/components/accounts/sign-in-table";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { Button } from "@/components/ui/button";
import { Heading } from "@/components/ui/heading";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { SummaryList, type SummaryRow } from "@/components/ui/summary-list";
import type { Staff } from "@/lib/access/actor";
import { getAbsencesOf } from "@/lib/accounts/absences/queries";
import { listOwnSignIns } from "@/lib/accounts/history/queries";
import { getOwnIdentity } from "@/lib/accounts/identities";
import { dutyLabels } from "@/lib/accounts/labels";
import { getOwnAccount, listOwnSessions } from "@/lib/accounts/queries";
import { offeredProvider } from "@/lib/auth/oidc/providers";
import { requireStaff } from "@/lib/auth/session";
import { formatDate } from "@/lib/japan/dates";
import { routes } from "@/lib/routes";
import { endAllAction, endSessionAction } from "./actions";

export const instant = false;

export const metadata: Metadata = { title: pageTitle("自分の設定", "事務局") };

const OUTCOMES = {
  password: "パスワードを変更しました。ほかのブラウザーではサインアウトされました。",
  "second-factor": "認証アプリと回復コードを設定し直しました。ほかのブラウザーではサインアウトされました。",
  identity: "職員認証を登録しました。次から職員認証でもサインインできます。",
  "identity-ended": "職員認証の登録を解除しました。",
  session: "選んだブラウザーのサインインを終了しました。",
} as const;

const querySchema = z.object({
  done: z.enum(["password", "second-factor", "identity", "identity-ended", "session"]).optional().catch(undefined),
});

type AccountPageProps = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function AccountPage({ searchParams }: AccountPageProps) {
  await connection();
  const staff = await requireStaff();
  const { done } = querySchema.parse(await searchParams);
  const [account, absences, sessions, identityRows, signIns] = await Promise.all([
    getOwnAccount(staff),
    getAbsencesOf(staff, staff.accountId),
    listOwnSessions(staff),
    identityRowsOf(staff),
    listOwnSignIns(staff),
  ]);
  const remaining = account._count.recoveryCodes;
  return (
    <MainArea>
      {done && <NotificationBanner tone="success" title={OUTCOMES[done]} isOutcome />}
      <PageHeading>自分の設定</PageHeading>
      <div className="flex flex-col gap-10">
        <SummaryList
          rows={[
            { label: "氏名", value: account.name },
            { label: "メールアドレス", value: account.email },
            { label: "担当業務", value: account.duties.map((duty) => dutyLabels[duty]).join("、") },
            { label: "不在と代理", value: absenceInWords(absences), change: routes.adminAbsences(staff.accountId) },
            { label: "パスワード", value: "設定済み", change: routes.adminPassword() },
            {
              label: "認証アプリと回復コード",
              value: `設定済み（未使用の回復コード：${remaining}個）`,
              change: routes.adminSecondFactor(),
            },
            { label: "パスキー", value: passkeysInWords(account._count.passkeys), change: routes.adminPasskeys() },
            ...identityRows,
          ]}
        />
        <section className="flex flex-col gap-4">
          <Heading level={2}>サインイン中のブラウザー</Heading>
          <p>心当たりのないものがあれば終了し、パスワードを変更してください。30分間操作がないと自動で終了します。</p>
          <SessionTable
            sessions={sessions}
            endForm={(session) => <EndSession session={session} action={endSessionAction} />}
          />
          <form action={endAllAction}>
            <Button type="submit" look="outline">
              この画面も含めて、すべて終了する
            </Button>
          </form>
        </section>
        <section className="flex flex-col gap-4">
          <Heading level={2}>サインインの履歴</Heading>
          <p>心当たりのないものがあれば、パスワードを変更し、アカウント管理の担当者に知らせてください。</p>
          <SignInTable rows={signIns} />
        </section>
      </div>
    </MainArea>
  );
}

function passkeysInWords(count: number): string {
  return count === 0 ? "未登録" : `${count}個を登録済み`;
}

function absenceInWords(found: Awaited<ReturnType<typeof getAbsencesOf>>): string {
  const [next] = found?.absences ?? [];
  if (next === undefined) return "登録されている不在はありません";
  return `${formatDate(next.firstDay)}から${formatDate(next.lastDay)}まで（代理：${next.deputy.name}）`;
}

async function identityRowsOf(staff: Staff): Promise<SummaryRow[]> {
  const provider = offeredProvider("ministry");
  if (provider === null) return [];
  const identity = await getOwnIdentity(staff, provider.issuer);
  return [{ label: "職員認証", value: identity === null ? "未登録" : "登録済み", change: routes.adminIdentity() }];
}
