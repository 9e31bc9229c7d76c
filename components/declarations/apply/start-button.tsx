import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { SubmitButton } from "@/components/form/submit-button";
import { Heading } from "@/components/ui/heading";
import type { FormAction } from "@/lib/forms/form";
import { routes } from "@/lib/routes";

type StartButtonProps = {
  readonly action: FormAction;
  /** This browser holds an unfinished draft. */
  readonly hasDraft: boolean;
};

export function StartButton({ action, hasDraft }: StartButtonProps) {
  return (
    <section
      aria-labelledby="start"
      className="mt-10 flex max-w-text flex-col gap-6 border-t border-solid-gray-420 pt-8"
    >
      <Heading level={2} id="start">
        申請をはじめる
      </Heading>
      {hasDraft && <p>新しくはじめると、この端末では入力の途中の内容を開けなくなります。</p>}
      <GovForm action={action}>
        <FormActions>
          <SubmitButton look={hasDraft ? "outline" : "solid"}>{hasDraft ? "新しくはじめる" : "はじめる"}</SubmitButton>
        </FormActions>
      </GovForm>
      <p>
        別の端末で途中まで入力した方は、<a href={routes.applyExpired()}>再開用のリンクをメールで受け取る</a>
        ことができます。
      </p>
    </section>
  );
}
