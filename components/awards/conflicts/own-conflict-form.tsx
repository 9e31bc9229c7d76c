import { FoldedForm } from "@/components/form/folded-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { DECLARED_KINDS, declaredKindLabels } from "@/lib/awards/conflicts/grounds";
import { NOTE_MAX } from "@/lib/awards/jury/forms/declaration";
import type { FormAction } from "@/lib/forms/form";

type OwnConflictFormProps = { readonly action: FormAction; readonly number: string };

const kinds = DECLARED_KINDS.map((value) => ({ value, label: declaredKindLabels[value] }));

/** An officer says of themselves that they must not handle this entry. It leads away from it, since they do not see it any more. */
export function OwnConflictForm({ action, number }: OwnConflictFormProps) {
  return (
    <FoldedForm action={action} idPrefix="own-conflict-" disclosure="この応募に利害関係があるとき">
      <HiddenField name="number" value={number} />
      <p>
        申告すると、この応募はすぐにあなたの画面から見えなくなります。元に戻すには、ほかの二人の職員の判断が必要です。
      </p>
      <SelectField name="kind" label="関係の種類" options={kinds} width="long" required />
      <TextArea name="note" label="関係の説明" limit={NOTE_MAX} rows={3} required />
      <div>
        <SubmitButton look="danger" size="medium">
          自分の利益相反を申告する
        </SubmitButton>
      </div>
    </FoldedForm>
  );
}
