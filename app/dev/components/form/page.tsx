import { connection } from "next/server";
import { CheckboxField } from "@/components/form/checkbox-field";
import { CodeField } from "@/components/form/code-field";
import { ConsentField } from "@/components/form/consent-field";
import { DateField } from "@/components/form/date-field";
import { FieldGroup } from "@/components/form/field-group";
import { FileField } from "@/components/form/file-field";
import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { PasswordField } from "@/components/form/password-field";
import { PostalCodeField } from "@/components/form/postal-code-field";
import { RadioField } from "@/components/form/radio-field";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { PageHeading } from "@/components/layout/page-heading";
import { demoAction } from "./actions";
import { EFFORTS, REGIONS, SIZES, SUMMARY_MAX } from "./schema";

export const instant = false;

/** One control of each kind behind a real action, so that a browser can prove that nothing typed is lost. */
export default async function DemoFormPage() {
  await connection();
  return (
    <main id="main" className="mx-auto max-w-page px-4 py-10">
      <GovForm
        action={demoAction}
        title="入力の見本 - 部品の一覧"
        heading={<PageHeading lead="送信した内容は保存されません。">入力の見本</PageHeading>}
      >
        <FieldGroup legend="団体について">
          <TextField
            name="name"
            label="団体の名称"
            help="登記されている名称を入力してください。"
            required
            visibility="public"
          />
          <TextField name="site" label="紹介文" width="full" />
          <PostalCodeField name="postalCode" intent="lookup" required visibility="private" />
          <SelectField name="region" label="都道府県" options={REGIONS} required />
          <RadioField name="size" label="従業員の数" options={SIZES} required />
        </FieldGroup>
        <FieldGroup legend="取組について" help="いま取り組んでいることを入力してください。">
          <CheckboxField
            name="efforts"
            label="取り組んでいること（当てはまるものをすべて）"
            options={EFFORTS}
            required
          />
          <DateField name="start" label="取組を始めた日" required />
          <TextArea name="summary" label="取組の内容" limit={SUMMARY_MAX} required visibility="public" />
          <FileField
            name="planFile"
            idsName="plan"
            label="計画書"
            help="PDFまたは画像を、1件5MBまで、3件まで添付できます。"
            uploadIntent="upload"
            multiple
          />
        </FieldGroup>
        <PasswordField name="password" label="パスワード" autoComplete="new-password" required />
        <CodeField name="code" label="確認コード" help="メールに書かれた6けたの数字を入力してください。" required />
        <ConsentField name="agreed" label="公開に同意する" required />
        <FormActions>
          <SubmitButton>確認へ進む</SubmitButton>
          <SubmitButton look="outline" intent="refuse">
            断られる送信
          </SubmitButton>
          <SubmitButton look="text" intent="fail">
            失敗する送信
          </SubmitButton>
        </FormActions>
      </GovForm>
    </main>
  );
}
