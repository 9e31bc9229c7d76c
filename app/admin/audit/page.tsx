import type { Metadata } from "next";
import { connection } from "next/server";
import { AuditState } from "@/app/admin/audit-state";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { requireDuty } from "@/lib/auth/session";

export const instant = false;

export const metadata: Metadata = { title: pageTitle("監査記録", "事務局") };

export default async function AuditPage() {
  await connection();
  const staff = await requireDuty("AUDIT");
  return (
    <MainArea width="wide">
      <PageHeading>監査記録</PageHeading>
      <AuditState staff={staff} />
    </MainArea>
  );
}
