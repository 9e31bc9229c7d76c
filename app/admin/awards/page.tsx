import type { Metadata } from "next";
import { connection } from "next/server";
import { EditionTable } from "@/components/awards/desk/edition-table";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { ButtonLink } from "@/components/ui/button";
import { requireDuty } from "@/lib/auth/session";
import { listEditions } from "@/lib/awards/editions/queries/desk";
import { routes } from "@/lib/routes";

export const instant = false;

export const metadata: Metadata = { title: pageTitle("表彰", "事務局") };

export default async function AwardsPage() {
  await connection();
  const staff = await requireDuty("AWARD");
  return (
    <MainArea width="wide">
      <div className="flex flex-wrap items-start justify-between gap-4">
        <PageHeading lead="年度ごとの募集要項と、審査の設定です。">表彰</PageHeading>
        <ButtonLink href={routes.adminAwardNew()} look="outline" size="medium">
          新しい年度の設定を始める
        </ButtonLink>
      </div>
      <EditionTable rows={await listEditions(staff)} />
    </MainArea>
  );
}
