import type { ReactNode } from "react";
import { DraftKeeper } from "@/components/drafts/draft-keeper";
import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { PAUSE_INTENT } from "@/components/form/intents";
import { SubmitButton } from "@/components/form/submit-button";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import type { FormAction, FormState } from "@/lib/forms/form";
import { formatDate } from "@/lib/japan/dates";

type SectionFormProps = {
  readonly section: string;
  /** Name of the section. */
  readonly label: string;
  readonly action: FormAction;
  readonly initial: FormState;
  readonly draftId: string;
  readonly keptUntil: Date;
  /** Opened from the check page, to which it returns. */
  readonly isFromCheck: boolean;
  /** Where answers are sent to by themselves. */
  readonly autosave: string;
  /** The answers that are, by name. */
  readonly keptLabels: Readonly<Record<string, string>>;
  /** Which page of which part of the portal this is. */
  readonly area: readonly string[];
  readonly over?: ReactNode;
  readonly lead: string;
  readonly children: ReactNode;
};

/** One section, saved by itself. Colleagues may write on the same thing at the same time. */
export function SectionForm(props: SectionFormProps) {
  const { section, label, action, initial, draftId, keptUntil, isFromCheck, autosave, keptLabels, children } = props;
  return (
    <GovForm
      action={action}
      initial={initial}
      title={pageTitle(label, ...props.area)}
      heading={
        <PageHeading over={props.over} lead={props.lead}>
          {label}
        </PageHeading>
      }
    >
      {isFromCheck && <HiddenField name="back" value="check" />}
      <DraftKeeper draftId={draftId} step={section} address={autosave} labels={keptLabels}>
        {children}
      </DraftKeeper>
      <FormActions>
        <SubmitButton>{isFromCheck ? "保存して確認に戻る" : "保存して次へ"}</SubmitButton>
        <SubmitButton intent={PAUSE_INTENT} look="outline">
          保存して一覧に戻る
        </SubmitButton>
      </FormActions>
      <p className="text-std-16N-170 text-solid-gray-600">
        入力した内容は{formatDate(keptUntil)}まで保存します。保存するたびに、その日から30日間に延びます。
      </p>
    </GovForm>
  );
}
