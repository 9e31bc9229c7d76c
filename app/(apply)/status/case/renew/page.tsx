import type { Metadata } from "next";
import { connection } from "next/server";
import { requireStep } from "@/app/(apply)/status/case/require-step";
import { ConfirmForm } from "@/components/cases/status/confirm-form";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { routes } from "@/lib/routes";
import { renewAction } from "./actions";

export const instant = false;

export const metadata: Metadata = { robots: { index: false } };

const CONSEQUENCES = [
  "今の内容のまま、今日から新しい有効期間が始まります。",
  "有効期限が過ぎて公開が終わっているときは、前と同じページのURLで公開を再開します。",
  "内容が変わっているときは、更新した後に「変更を申し出る」から変更してください。",
];

export default async function RenewPage() {
  await connection();
  const { version } = await requireStep("renew");
  return (
    <MainArea before={<BackLink href={routes.statusCase()} label="手続きの状況に戻る" />}>
      <ConfirmForm
        action={renewAction}
        heading="更新の確認"
        lead="取組を続けている場合は、宣言を更新できます。"
        consequences={CONSEQUENCES}
        version={version}
        button="更新する"
      />
    </MainArea>
  );
}
