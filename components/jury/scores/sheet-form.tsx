import { DraftKeeper } from "@/components/drafts/draft-keeper";
import { FieldGroup } from "@/components/form/field-group";
import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { PAUSE_INTENT } from "@/components/form/intents";
import { RadioField } from "@/components/form/radio-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import type { Criterion } from "@/lib/awards/editions/rules/judging-schema";
import { COMMENT, COMMENT_MAX, levelField, REASON_MAX, reasonField, sheetLabels } from "@/lib/awards/scoring/answers";
import { sheetActionLabels } from "@/lib/awards/scoring/labels";
import type { OwnSheet } from "@/lib/awards/scoring/view";
import { type FormAction, filledForm } from "@/lib/forms/form";
import { routes } from "@/lib/routes";
import { SAVE_INTENT } from "./save-intent";

type SheetFormProps = {
  readonly action: FormAction;
  readonly sheet: OwnSheet;
  /** False once the round is closed, or after 棄権. */
  readonly isOffered: boolean;
};

/** 評価票: a level and a reason for each criterion. What is typed is kept from the first letter. */
export function SheetForm({ action, sheet, isOffered }: SheetFormProps) {
  const { id, criteria, answers, saves, status } = sheet;
  return (
    <GovForm action={action} initial={filledForm({ ...answers, seen: String(saves) })} isOffered={isOffered}>
      <DraftKeeper draftId={id} step="sheet" address={routes.juryScoreAutosave(id)} labels={sheetLabels(criteria)}>
        {criteria.map((criterion) => (
          <CriterionFields key={criterion.key} criterion={criterion} />
        ))}
        <TextArea name={COMMENT} label="総合コメント" limit={COMMENT_MAX} rows={5} />
      </DraftKeeper>
      <FormActions>
        <SubmitButton>{status === "SUBMITTED" ? "変更を提出する" : sheetActionLabels.submit}</SubmitButton>
        <SubmitButton intent={SAVE_INTENT} look="outline">
          保存する
        </SubmitButton>
        <SubmitButton intent={PAUSE_INTENT} look="outline">
          保存して一覧に戻る
        </SubmitButton>
      </FormActions>
    </GovForm>
  );
}

type CriterionFieldsProps = { readonly criterion: Criterion };

function CriterionFields({ criterion: { key, name, description, weight, levels } }: CriterionFieldsProps) {
  return (
    <FieldGroup legend={`${name}（重み${weight}）`} help={description}>
      <RadioField
        name={levelField(key)}
        label={`${name}の点`}
        options={levels.map(({ value, label, anchor }) => ({
          value: String(value),
          label: `${value}点　${label}`,
          help: anchor,
        }))}
        required
      />
      <TextArea
        name={reasonField(key)}
        label={`${name}の理由`}
        help="応募の内容のどこからそう判断したかを書いてください。"
        limit={REASON_MAX}
        rows={4}
        required
      />
    </FieldGroup>
  );
}
