import type { Metadata } from "next";
import { connection } from "next/server";
import { AccountTable } from "@/components/accounts/account-table";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { ButtonLink } from "@/components/ui/button";
import { listAccounts } from "@/lib/accounts/queries";
import { requireDuty } from "@/lib/auth/session";
import { routes } from "@/lib/routes";

export const instant = false;

export const metadata: Metadata = { title: pageTitle("職員アカウント", "事務局") };

export default async function AccountsPage() {
  await connection();
  const staff = await requireDuty("ACCOUNTS");
  return (
    <MainArea width="wide">
      <PageHeading>職員アカウント</PageHeading>
      <div className="flex flex-col gap-8">
        <p>
          <ButtonLink href={routes.adminAccountNew()}>職員を登録する</ButtonLink>
        </p>
        <p>
          <a href={routes.adminViewAs()}>ほかの人の画面を見る（問い合わせへの対応）</a>
        </p>
        <AccountTable accounts={await listAccounts(staff)} />
      </div>
    </MainArea>
  );
}
