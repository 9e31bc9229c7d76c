import type { Metadata } from "next";
import { connection } from "next/server";
import { requireStep } from "@/app/(apply)/status/case/require-step";
import { ConfirmForm } from "@/components/cases/status/confirm-form";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { routes } from "@/lib/routes";
import { dropChangeAction } from "./actions";

export const instant = false;

export const metadata: Metadata = { robots: { index: false } };

const CONSEQUENCES = [
  "これまでの内容を、そのまま公開し続けます。",
  "申し出た変更は公開しません。あらためて変更するときは、もう一度申し出てください。",
  "申し出た内容と受付証の記録は残ります。",
];

export default async function DropChangePage() {
  await connection();
  const { version } = await requireStep("dropChange");
  return (
    <MainArea before={<BackLink href={routes.statusCase()} label="手続きの状況に戻る" />}>
      <ConfirmForm
        action={dropChangeAction}
        heading="変更の申出の取り下げの確認"
        lead="変更の申出を取り下げると、次のようになります。"
        consequences={CONSEQUENCES}
        version={version}
        button="変更の申出を取り下げる"
      />
    </MainArea>
  );
}
