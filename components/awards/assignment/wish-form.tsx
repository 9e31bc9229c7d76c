import { NumberField } from "@/components/awards/desk/number-field";
import { FieldGroup } from "@/components/form/field-group";
import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { RadioField } from "@/components/form/radio-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import type { WishAsked } from "@/lib/awards/assignment/desk/wish";
import { NUMBERS_MAX } from "@/lib/awards/assignment/forms/wish";
import { assignmentActionLabels, modeLabels, weightLabels } from "@/lib/awards/assignment/labels";
import { MODES } from "@/lib/awards/assignment/problem";
import type { FormAction } from "@/lib/forms/form";

type WishFormProps = {
  readonly action: FormAction;
  readonly editionId: string;
  readonly wish: WishAsked;
  /** Numbers of the entries that everybody scores. */
  readonly everybody: readonly string[];
};

const WEIGHTS = ["wishes", "expertise", "load", "mix"] as const;

export function WishForm({ action, editionId, wish, everybody }: WishFormProps) {
  return (
    <GovForm action={action} idPrefix="wish-">
      <HiddenField name="id" value={editionId} />
      <RadioField
        name="mode"
        label="割り当て方"
        options={MODES.map((value) => ({ value, label: modeLabels[value] }))}
        defaultValue={wish.mode}
        required
      />
      <NumberField
        name="minimum"
        label="1人の担当件数の下限"
        help="採点の補正には、1人あたり一定の件数が必要です。上限は、審査委員の登録内容で決めます。"
        value={wish.minimum}
      />
      <NumberField
        name="commonAtMost"
        label="全員が採点する応募の数の上限"
        help="採点を比べられるようにするため、部門ごとにこの数まで自動で選びます。"
        value={wish.commonAtMost}
      />
      <TextArea
        name="everybody"
        label="全員が採点する応募の番号"
        help="決まっている応募があれば、1行に1つ入力してください。"
        limit={NUMBERS_MAX}
        rows={3}
        defaultValue={everybody.join("\n")}
      />
      <FieldGroup
        legend="重み"
        help="0から100までの数字です。大きいほど重視します。利益相反と上限は、重みにかかわらず守ります。"
      >
        {WEIGHTS.map((name) => (
          <NumberField key={name} name={name} label={weightLabels[name]} value={wish.weights[name]} />
        ))}
      </FieldGroup>
      <TextField
        name="seed"
        label="種"
        help="同じ種からは、同じ案ができます。別の案を見るときは変えてください。"
        defaultValue={wish.seed}
        required
      />
      <FormActions>
        <SubmitButton>{assignmentActionLabels.ask}</SubmitButton>
      </FormActions>
    </GovForm>
  );
}
