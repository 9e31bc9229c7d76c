import type { ReactNode } from "react";
import { ChooseFileField } from "@/components/form/choose-file-field";
import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { SubmitButton } from "@/components/form/submit-button";
import type { FormAction } from "@/lib/forms/form";

type UploadFormProps = {
  readonly action: FormAction;
  readonly title: string;
  readonly heading: ReactNode;
  /** Which organisation the screen works for. */
  readonly children: ReactNode;
};

/** Nothing is registered by sending a file: what it would do is shown first. */
export function UploadForm({ action, title, heading, children }: UploadFormProps) {
  return (
    <GovForm action={action} title={title} heading={heading}>
      {children}
      <ChooseFileField
        name="file"
        label="取り込むファイル"
        help="CSVまたはExcel（.xlsx）のファイル1つ、10MB、10,000行まで"
        accept=".csv,.tsv,.txt,.xlsx,text/csv"
        required
      />
      <FormActions>
        <SubmitButton>ファイルを送り、内容を確かめる</SubmitButton>
      </FormActions>
    </GovForm>
  );
}
