import { connection } from "next/server";
import { z } from "zod";
import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { requireDuty } from "@/lib/auth/session";
import { REASON_MAX } from "@/lib/retention/schema";
import { askForErasureAction } from "./actions";

export const instant = false;

const querySchema = z.object({ done: z.enum(["asked"]).optional().catch(undefined) });

type RequestPageProps = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

/** 消去の請求: what came by letter or phone is entered here; a person of the audit decides. */
export default async function ErasureRequestPage({ searchParams }: RequestPageProps) {
  await connection();
  await requireDuty("DECLARATIONS", "OFFICES", "CONSULTATIONS");
  const { done } = querySchema.parse(await searchParams);
  return (
    <MainArea>
      {done && (
        <NotificationBanner tone="success" title="消去の請求を登録しました" isOutcome>
          <p>監査担当が承認すると、自動で消去されます。</p>
        </NotificationBanner>
      )}
      <GovForm
        action={askForErasureAction}
        title={pageTitle("消去の請求", "事務局")}
        heading={
          <PageHeading lead="終わった手続きの個人データを消去してほしいという請求を登録します。受付番号、決定と理由、公開した回答は残ります。">
            個人データの消去の請求
          </PageHeading>
        }
      >
        <TextField
          name="number"
          label="受付番号"
          help="例：D-2026-4K7M2C、O-2026-7K3M9X"
          required
          autoComplete="off"
          width="medium"
        />
        <TextArea
          name="reason"
          label="請求の内容と本人確認の方法"
          help="誰から、いつ、どのように請求があり、本人であることをどう確かめたか。氏名は書かないでください。"
          limit={REASON_MAX}
          rows={4}
          required
        />
        <FormActions>
          <SubmitButton>請求を登録する</SubmitButton>
        </FormActions>
      </GovForm>
    </MainArea>
  );
}
