import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { Heading } from "@/components/ui/heading";
import type { FormAction } from "@/lib/forms/form";

type StartFormProps = {
  readonly action: FormAction;
  /** This browser holds an unfinished draft. */
  readonly hasDraft: boolean;
  readonly office: { readonly number: string; readonly name: string } | null;
};

export function StartForm({ action, hasDraft, office }: StartFormProps) {
  return (
    <section
      aria-labelledby="start"
      className="mt-10 flex max-w-text flex-col gap-6 border-t border-solid-gray-420 pt-8"
    >
      <Heading level={2} id="start">
        相談をはじめる
      </Heading>
      {office && (
        <p>「{office.name}」についての相談として始めます。次の画面の「希望や条件」に、施設の名称と番号が入ります。</p>
      )}
      {hasDraft && <p>新しくはじめると、この端末では入力の途中の内容を開けなくなります。</p>}
      <GovForm action={action}>
        {office && <HiddenField name="office" value={`希望する施設：${office.name}（${office.number}）`} />}
        <FormActions>
          <SubmitButton look={hasDraft ? "outline" : "solid"}>{hasDraft ? "新しくはじめる" : "はじめる"}</SubmitButton>
        </FormActions>
      </GovForm>
    </section>
  );
}
