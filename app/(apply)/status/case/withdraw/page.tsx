import type { Metadata } from "next";
import { connection } from "next/server";
import { REASON_MAX } from "@/app/(apply)/status/case/act-schema";
import { requireStep } from "@/app/(apply)/status/case/require-step";
import { ConfirmForm } from "@/components/cases/status/confirm-form";
import { withdrawConsequences } from "@/components/declarations/status/withdraw-consequences";
import { TextArea } from "@/components/form/text-area";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { routes } from "@/lib/routes";
import { withdrawAction } from "./actions";

export const instant = false;

export const metadata: Metadata = { robots: { index: false } };

export default async function WithdrawPage() {
  await connection();
  const { status, version, organizationName } = await requireStep("withdraw");
  return (
    <MainArea before={<BackLink href={routes.statusCase()} label="手続きの状況に戻る" />}>
      <ConfirmForm
        action={withdrawAction}
        heading="取り下げの確認"
        lead={`${organizationName}の自己宣言（Action宣言）を取り下げると、次のようになります。`}
        consequences={withdrawConsequences(status)}
        version={version}
        button="取り下げる"
        look="danger"
      >
        <TextArea
          name="reason"
          label="取り下げの理由"
          help="差し支えなければお聞かせください。公開しません。"
          limit={REASON_MAX}
          rows={4}
        />
      </ConfirmForm>
    </MainArea>
  );
}
