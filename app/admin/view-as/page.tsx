import { connection } from "next/server";
import { z } from "zod";
import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { RadioField } from "@/components/form/radio-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { REASON_MAX, VIEWING_MINUTES } from "@/lib/accounts/limits";
import { getAccount } from "@/lib/accounts/queries";
import { requireDuty } from "@/lib/auth/session";
import { routes } from "@/lib/routes";
import { startViewingAction } from "./actions";

export const instant = false;

const KINDS = [
  { value: "STAFF", label: "職員", help: "監査記録と職員アカウントの画面は除きます。" },
  { value: "MEMBER", label: "団体のメンバー", help: "マイページを見ます。" },
] as const;

const querySchema = z.object({ account: z.uuid().optional().catch(undefined) });

type ViewAsPageProps = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

/** For support: what does the other person see? */
export default async function ViewAsPage({ searchParams }: ViewAsPageProps) {
  await connection();
  const staff = await requireDuty("ACCOUNTS");
  const { account } = querySchema.parse(await searchParams);
  const chosen = account === undefined ? null : await getAccount(staff, account);
  return (
    <MainArea before={<BackLink href={routes.adminAccounts()} />}>
      <GovForm
        action={startViewingAction}
        title={pageTitle("ほかの人の画面を見る", "事務局")}
        heading={
          <PageHeading
            lead={`問い合わせに答えるために、その人に見えている画面を${VIEWING_MINUTES}分まで見られます。何も変更できません。本人にメールで知らせ、あなたの操作として記録します。`}
          >
            ほかの人の画面を見る
          </PageHeading>
        }
      >
        <RadioField
          name="kind"
          label="だれの画面か"
          options={KINDS}
          defaultValue={chosen === null ? undefined : "STAFF"}
          required
        />
        <TextField
          name="email"
          label="その人のメールアドレス"
          type="email"
          autoComplete="off"
          spellCheck={false}
          defaultValue={chosen?.email}
          required
        />
        <TextArea
          name="reason"
          label="見る理由"
          help="本人へのメールに書かれ、監査記録に残ります。"
          limit={REASON_MAX}
          rows={3}
          required
        />
        <FormActions>
          <SubmitButton>見始める</SubmitButton>
        </FormActions>
      </GovForm>
    </MainArea>
  );
}
