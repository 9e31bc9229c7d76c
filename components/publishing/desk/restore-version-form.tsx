import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SeenVersion } from "@/components/form/seen-version";
import { SubmitButton } from "@/components/form/submit-button";
import type { FormAction } from "@/lib/forms/form";

type RestoreVersionFormProps = {
  readonly content: { readonly id: string; readonly version: number };
  readonly ordinal: number;
  readonly action: FormAction;
};

/** Nothing is overwritten: what the old version said becomes the newest one. */
export function RestoreVersionForm({ content: { id, version }, ordinal, action }: RestoreVersionFormProps) {
  return (
    <GovForm action={action}>
      <HiddenField name="id" value={id} />
      <HiddenField name="ordinal" value={ordinal} />
      <SeenVersion version={version} />
      <p>第{ordinal}版の内容を、新しい下書きとして保存します。今の版も残り、公開中の内容は変わりません。</p>
      <p>
        <SubmitButton look="outline" size="medium">{`第${ordinal}版の内容に戻す`}</SubmitButton>
      </p>
    </GovForm>
  );
}
