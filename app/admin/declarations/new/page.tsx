import type { Metadata } from "next";
import { connection } from "next/server";
import { EntryTable } from "@/components/declarations/desk/entry-table";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { Button } from "@/components/ui/button";
import { requireDuty } from "@/lib/auth/session";
import { listDeskEntries } from "@/lib/declarations/queries/desk-entry";
import { routes } from "@/lib/routes";
import { beginEntryAction } from "./actions";

export const instant = false;

export const metadata: Metadata = { title: pageTitle("代行入力の一覧と開始", "事務局") };

export default async function NewEntryPage() {
  await connection();
  const staff = await requireDuty("DECLARATIONS");
  const entries = await listDeskEntries(staff);
  return (
    <MainArea before={<BackLink href={routes.adminDeclarations()} label="自己宣言の一覧に戻る" />}>
      <PageHeading lead="書面、Word様式、電話で届いた申請を、申請者に代わって入力します。受け付けると、申請者に受付のメールが送られます。">
        申請の代行入力
      </PageHeading>
      <form action={beginEntryAction} className="mb-10">
        <Button type="submit">新しく入力する</Button>
      </form>
      <EntryTable entries={entries} />
    </MainArea>
  );
}
