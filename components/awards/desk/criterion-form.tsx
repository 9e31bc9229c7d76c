import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { NEW_ITEM } from "@/lib/awards/editions/forms/seen-item";
import type { Criterion } from "@/lib/awards/editions/rules/judging-schema";
import type { FormAction } from "@/lib/forms/form";
import { LevelFields } from "./level-fields";
import { NumberField } from "./number-field";
import { WorkForm, type WrittenSettings } from "./work-form";

type CriterionFormProps = {
  readonly action: FormAction;
  readonly work: WrittenSettings;
  /** Null for a further one. */
  readonly criterion: Criterion | null;
};

export function CriterionForm({ action, work, criterion }: CriterionFormProps) {
  const heading = criterion === null ? "評価項目を追加する" : `評価項目：${criterion.name}`;
  const isOnly = work.settings.criteria.length === 1;
  const item = {
    key: criterion?.key ?? NEW_ITEM,
    remove: criterion === null || isOnly ? null : "この評価項目を除く",
  };
  return (
    <WorkForm action={action} work={work} heading={heading} item={item}>
      <TextField name="name" label="評価項目の名称" defaultValue={criterion?.name} required />
      <TextArea
        name="description"
        label="評価項目の説明"
        limit={1000}
        rows={3}
        defaultValue={criterion?.description}
        required
      />
      <NumberField
        name="weight"
        label="評価項目の重み"
        help="すべての評価項目を合わせて100にします。"
        value={criterion?.weight}
      />
      <LevelFields levels={criterion?.levels ?? []} />
    </WorkForm>
  );
}
