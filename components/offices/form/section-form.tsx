import type { ReactNode } from "react";
import { DraftKeeper } from "@/components/drafts/draft-keeper";
import type { Option } from "@/components/form/field-types";
import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { PAUSE_INTENT } from "@/components/form/intents";
import { SubmitButton } from "@/components/form/submit-button";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { explanationField } from "@/lib/corrections/unlocking";
import type { OwnForm } from "@/lib/drafts/sectioned-form";
import type { FormAction, FormState } from "@/lib/forms/form";
import { formatDate } from "@/lib/japan/dates";
import { fieldLabel } from "@/lib/offices/fields";
import { PHOTO_FIELDS } from "@/lib/offices/own-form";
import { SECTION_LABELS, type Section } from "@/lib/offices/sections";
import { Questions } from "./questions";

type SectionFormProps = {
  readonly section: Section;
  readonly form: OwnForm;
  readonly action: FormAction;
  readonly initial: FormState;
  readonly draftId: string;
  readonly keptUntil: Date;
  /** Opened from the check page, to which it returns. */
  readonly isFromCheck: boolean;
  readonly municipalities: readonly Option[];
  /** Where answers are sent to by themselves. */
  readonly autosave: string;
  /** Which page of which part of the portal this is. */
  readonly area: readonly string[];
  readonly over?: ReactNode;
  readonly lead: string;
};

/** One section, saved by itself. Colleagues may write on the same office at the same time. */
export function SectionForm(props: SectionFormProps) {
  const { section, form, action, initial, draftId, keptUntil, isFromCheck, municipalities, autosave } = props;
  const label = SECTION_LABELS[section];
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
      <DraftKeeper draftId={draftId} step={section} address={autosave} labels={keptLabels(form)}>
        <Questions section={section} form={form} municipalities={municipalities} />
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

/** Pictures are stored by the form itself. */
function keptLabels({ fields, asked }: OwnForm): Readonly<Record<string, string>> {
  const kept = fields.filter((name) => !PHOTO_FIELDS.includes(name));
  return Object.fromEntries([
    ...kept.map((name) => [name, fieldLabel(name)]),
    ...asked.map(({ field }) => [explanationField(field), `${fieldLabel(field)}を修正しない理由`]),
  ]);
}
