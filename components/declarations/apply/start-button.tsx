import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { SubmitButton } from "@/components/form/submit-button";
import { ButtonLink } from "@/components/ui/button";
import { Heading } from "@/components/ui/heading";
import { TimeText } from "@/components/ui/time-text";
import type { FormAction } from "@/lib/forms/form";
import { formatDate } from "@/lib/japan/dates";
import { routes } from "@/lib/routes";

type StartButtonProps = {
  readonly action: FormAction;
  /** The unfinished draft of this browser. */
  readonly resume: { readonly href: string; readonly savedAt: Date; readonly keptUntil: Date } | null;
};

export function StartButton({ action, resume }: StartButtonProps) {
  return (
    <section
      aria-labelledby="start"
      className="mt-10 flex max-w-text flex-col gap-6 border-t border-solid-gray-420 pt-8"
    >
      <Heading level={2} id="start">
        {resume === null ? "申請をはじめる" : "入力の途中の内容があります"}
      </Heading>
      {resume !== null && (
        <>
          <p>
            <TimeText at={resume.savedAt} />
            に保存した内容です。{formatDate(resume.keptUntil)}まで残ります。
          </p>
          <p>
            <ButtonLink href={resume.href}>続きから再開する</ButtonLink>
          </p>
          <p>新しくはじめると、この端末では途中の内容を開けなくなります。</p>
        </>
      )}
      <GovForm action={action}>
        <FormActions>
          <SubmitButton look={resume === null ? "solid" : "outline"}>
            {resume === null ? "はじめる" : "新しくはじめる"}
          </SubmitButton>
        </FormActions>
      </GovForm>
      <p>
        別の端末で途中まで入力した方は、<a href={routes.applyExpired()}>再開用のリンクをメールで受け取る</a>
        ことができます。
      </p>
    </section>
  );
}
