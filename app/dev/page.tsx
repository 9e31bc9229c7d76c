import type { Metadata } from "next";
import { connection } from "next/server";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { ProcedureShell } from "@/components/layout/procedure-shell";
import { pageTitle } from "@/components/layout/site-name";
import { ResourceList } from "@/components/ui/resource-list";
import { routes } from "@/lib/routes";

export const instant = false;

export const metadata: Metadata = { title: pageTitle("デモの案内") };

const PLACES = [
  { href: routes.devPersonas(), title: "登場人物", summary: "架空の職員として、事務局の画面に入ります。" },
  { href: routes.devMail(), title: "送られたメール", summary: "このデモから送られたメールを読みます。" },
  { href: routes.devComponents(), title: "部品の一覧", summary: "画面の部品を、取りうる状態ごとに並べています。" },
];

export default async function DevPage() {
  await connection();
  return (
    <ProcedureShell isDemo>
      <MainArea>
        <PageHeading lead="デモ環境だけにある画面です。本番の環境にはありません。">デモの案内</PageHeading>
        <ResourceList resources={PLACES} level={2} />
      </MainArea>
    </ProcedureShell>
  );
}
