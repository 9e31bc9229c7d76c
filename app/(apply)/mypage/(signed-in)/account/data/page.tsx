import type { Metadata } from "next";
import { connection } from "next/server";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { OwnDataView } from "@/components/members/own-data-view";
import { FileLink } from "@/components/ui/link";
import { requireMember } from "@/lib/auth/member";
import { noticeLabels } from "@/lib/members/labels";
import { getOwnData } from "@/lib/members/own-data";
import { routes } from "@/lib/routes";

export const instant = false;

export const metadata: Metadata = { title: pageTitle("自分のデータ", "マイページ") };

export default async function OwnDataPage() {
  await connection();
  const member = await requireMember();
  const data = await getOwnData(member);
  return (
    <MainArea before={<BackLink href={routes.mypageAccount()} />}>
      <PageHeading lead="このポータルが、あなたについて保存しているデータです。あなただけが見られます。">
        自分のデータ
      </PageHeading>
      <div className="flex flex-col gap-10">
        <p>
          <FileLink href={routes.mypageOwnDataFile()} kind="JSON">
            すべてをファイルで保存する
          </FileLink>
        </p>
        <OwnDataView data={data} notices={noticeLabels[data.account.noticeMode]} />
      </div>
    </MainArea>
  );
}
