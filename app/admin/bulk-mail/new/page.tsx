import { connection } from "next/server";
import { LetterForm } from "@/components/bulk-mail/letter-form";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { requireDuty } from "@/lib/auth/session";
import { routes } from "@/lib/routes";
import { createLetterAction } from "./actions";

export const instant = false;

export default async function NewLetterPage() {
  await connection();
  await requireDuty("MAIL");
  return (
    <MainArea before={<BackLink href={routes.adminBulkMail()} label="一斉メールに戻る" />}>
      <LetterForm
        action={createLetterAction}
        title={pageTitle("新しい一斉メール", "事務局")}
        heading={
          <PageHeading lead="まず文面を作ります。宛先は次の画面で選びます。送信するまで、だれにも届きません。">
            新しい一斉メール
          </PageHeading>
        }
        button="下書きを保存する"
      />
    </MainArea>
  );
}
