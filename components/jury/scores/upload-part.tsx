import { ChooseFileField } from "@/components/form/choose-file-field";
import { GovForm } from "@/components/form/gov-form";
import { SubmitButton } from "@/components/form/submit-button";
import { FileLink } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/lib/forms/form";
import { routes } from "@/lib/routes";

type UploadPartProps = { readonly action: FormAction; readonly fiscalYear: number };

export function UploadPart({ action, fiscalYear }: UploadPartProps) {
  return (
    <>
      <Section title="1. ファイルを受け取る">
        <p>
          担当するすべての応募の評価票が、1つのファイルに入っています。ネットワークにつながらない場所でも記入できます。
        </p>
        <p>
          <FileLink href={routes.juryScoresFile(fiscalYear)} kind="CSV">
            評価票のファイルをダウンロードする
          </FileLink>
        </p>
      </Section>
      <Section title="2. 記入したファイルを送る">
        <p>
          送ると、変わるところを確かめる画面に進みます。見出しと応募番号は変えないでください。空の欄は、何も変えません。
        </p>
        <GovForm action={action} idPrefix="upload-">
          <ChooseFileField
            name="scoresFile"
            label="記入したファイル"
            help="CSV、2MB以内"
            accept=".csv,text/csv"
            required
          />
          <div>
            <SubmitButton>内容を確かめる</SubmitButton>
          </div>
        </GovForm>
      </Section>
    </>
  );
}
