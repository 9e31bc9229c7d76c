import { CheckboxField } from "@/components/form/checkbox-field";
import { FieldGroup } from "@/components/form/field-group";
import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { advanceActionLabels } from "@/lib/awards/advances/labels";
import type { AdvanceDesk, AdvanceLine } from "@/lib/awards/advances/view";
import type { FormAction } from "@/lib/forms/form";
import { standingText } from "./advance-tables";

type ProposeAdvanceFormProps = {
  readonly action: FormAction;
  readonly editionId: string;
  readonly order: NonNullable<AdvanceDesk["order"]>;
};

/** The cut as the order has it, to depart from with a reason each. */
export function ProposeAdvanceForm({
  action,
  editionId,
  order: { adjustmentId, categories },
}: ProposeAdvanceFormProps) {
  return (
    <GovForm action={action} idPrefix="propose-">
      <HiddenField name="id" value={editionId} />
      <HiddenField name="adjustmentId" value={adjustmentId} />
      <p>
        枠に入る順位の応募に、はじめからチェックが入っています。順位と違う扱いにする応募には、1件ずつ理由を入力してください。
      </p>
      {categories
        .filter(({ lines }) => lines.length > 0)
        .map(({ key, name, places, lines }) => (
          <FieldGroup key={key} legend={`${name}（${places}件の枠）`}>
            {lines.map((line) => (
              <LineFields key={line.id} line={line} />
            ))}
          </FieldGroup>
        ))}
      <FormActions>
        <SubmitButton>{advanceActionLabels.propose}</SubmitButton>
      </FormActions>
    </GovForm>
  );
}

function LineFields({ line }: { readonly line: AdvanceLine }) {
  const { number, title, applicantName, isWithin } = line;
  return (
    <div className="border-t border-solid-gray-300 pt-4">
      <CheckboxField
        name={`entries.${number}.isAdvanced`}
        label={`${title}（${number}）`}
        help={`${applicantName}　${standingText(line)}`}
        options={[{ value: "yes", label: "二次審査に進める" }]}
        defaultValue={isWithin ? ["yes"] : []}
      />
      <TextField
        name={`entries.${number}.reason`}
        label={isWithin ? "進めないときの理由" : "枠の外から進めるときの理由"}
        width="full"
      />
    </div>
  );
}
