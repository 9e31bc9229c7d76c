import { CheckboxField } from "@/components/form/checkbox-field";
import { FieldGroup } from "@/components/form/field-group";
import { RadioField } from "@/components/form/radio-field";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { NEW_ITEM } from "@/lib/awards/editions/forms/seen-item";
import {
  APPLICANT_KINDS,
  applicantKindLabels,
  type Category,
  DECLARATION_RULES,
  declarationRuleLabels,
  PARTNER_RULES,
  partnerRuleLabels,
} from "@/lib/awards/editions/rules/category-schema";
import type { FormAction } from "@/lib/forms/form";
import { NumberField } from "./number-field";
import { PrizeFields } from "./prize-fields";
import { WindowFields } from "./window-fields";
import { WorkForm, type WrittenSettings } from "./work-form";

type CategoryFormProps = {
  readonly action: FormAction;
  readonly work: WrittenSettings;
  /** Null for a further one. */
  readonly category: Category | null;
};

const optionsOf = <Value extends string>(values: readonly Value[], labels: Readonly<Record<Value, string>>) =>
  values.map((value) => ({ value, label: labels[value] }));

export function CategoryForm({ action, work, category }: CategoryFormProps) {
  const heading = category === null ? "部門を追加する" : `部門：${category.name}`;
  const isOnly = work.settings.categories.length === 1;
  const item = {
    key: category?.key ?? NEW_ITEM,
    remove: category === null || isOnly ? null : "この部門を除く",
  };
  return (
    <WorkForm action={action} work={work} heading={heading} item={item}>
      <TextField name="name" label="部門の名称" defaultValue={category?.name} required />
      <TextArea
        name="description"
        label="部門の説明"
        limit={1000}
        rows={4}
        defaultValue={category?.description}
        required
      />
      <CheckboxField
        name="applicantKinds"
        label="応募できる者"
        options={optionsOf(APPLICANT_KINDS, applicantKindLabels)}
        defaultValue={category?.applicantKinds ?? []}
        required
      />
      <RadioField
        name="partnerMunicipality"
        label="連携自治体の記載"
        options={optionsOf(PARTNER_RULES, partnerRuleLabels)}
        defaultValue={category?.partnerMunicipality}
        required
      />
      <RadioField
        name="declaration"
        label="Action宣言"
        options={optionsOf(DECLARATION_RULES, declarationRuleLabels)}
        defaultValue={category?.declaration}
        required
      />
      <WindowFields window={category?.window ?? work.settings.categories[0]?.window} />
      <PrizeFields prizes={category?.prizes ?? []} />
      <FieldGroup legend="審査委員">
        <NumberField name="jurySize" label="審査委員の人数" value={category?.jurySize} />
        <NumberField name="coverage" label="1件を採点する審査委員の人数" value={category?.coverage} />
      </FieldGroup>
    </WorkForm>
  );
}
