import { CheckboxField } from "@/components/form/checkbox-field";
import { CodeField } from "@/components/form/code-field";
import { ConsentField } from "@/components/form/consent-field";
import { DateField } from "@/components/form/date-field";
import { FieldGroup } from "@/components/form/field-group";
import { FileField } from "@/components/form/file-field";
import { PasswordField } from "@/components/form/password-field";
import { PostalCodeField } from "@/components/form/postal-code-field";
import { RadioField } from "@/components/form/radio-field";
import { SelectField } from "@/components/form/select-field";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { EFFORTS, REGIONS, SIZES, SUMMARY_MAX } from "./demo-schema";

/** One control of each kind. */
export function DemoFields() {
  return (
    <>
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
        <CheckboxField name="efforts" label="取り組んでいること（当てはまるものをすべて）" options={EFFORTS} required />
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
    </>
  );
}
