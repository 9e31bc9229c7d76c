import { STEP_GROUPS } from "@/components/declarations/fields/groups";
import { Questions } from "@/components/declarations/fields/questions";
import { DraftKeeper } from "@/components/drafts/draft-keeper";
import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { PAUSE_INTENT } from "@/components/form/intents";
import { SubmitButton } from "@/components/form/submit-button";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { APPLY_STEPS, DECLARATION_FIELDS, STEP_LABELS } from "@/lib/declarations/fields";
import type { FormAction, FormState } from "@/lib/forms/form";

const HEADING = "変更の申出";
const LEAD =
  "公開中の内容が入っています。変わった項目だけを直してください。事務局の確認が済むまで、これまでの内容を公開します。";

type ChangeFormProps = {
  readonly action: FormAction;
  readonly initial: FormState;
  /** Names the copies that this browser keeps of the page. */
  readonly copyName: string;
  readonly autosaveAddress: string;
};

/** Pictures are stored by the form itself. */
const LABELS = Object.fromEntries(
  DECLARATION_FIELDS.filter(({ name }) => name !== "logo").map(({ name, label }) => [name, label]),
);

export function ChangeForm({ action, initial, copyName, autosaveAddress }: ChangeFormProps) {
  return (
    <GovForm
      action={action}
      initial={initial}
      title={pageTitle(HEADING, "手続きの状況")}
      heading={<PageHeading lead={LEAD}>{HEADING}</PageHeading>}
    >
      <DraftKeeper draftId={copyName} step="change" address={autosaveAddress} labels={LABELS}>
        {APPLY_STEPS.map((step) => (
          <section key={step} aria-labelledby={`section-${step}`} className="flex flex-col gap-8">
            <h2
              id={`section-${step}`}
              className="border-b-4 border-blue-900 pt-6 pb-2 text-std-24B-150 desktop:text-std-28B-150"
            >
              {STEP_LABELS[step]}
            </h2>
            <Questions groups={STEP_GROUPS[step]} />
          </section>
        ))}
      </DraftKeeper>
      <FormActions>
        <SubmitButton>保存して次へ</SubmitButton>
        <SubmitButton intent={PAUSE_INTENT} look="outline">
          保存して中断する
        </SubmitButton>
      </FormActions>
    </GovForm>
  );
}
