import { CheckboxField } from "@/components/form/checkbox-field";
import { dutyLabels, dutyWork } from "@/lib/accounts/labels";
import { Duty } from "@/lib/db/generated/enums";

type DutiesFieldProps = { readonly chosen?: readonly Duty[] };

const options = Object.values(Duty).map((duty) => ({ value: duty, label: dutyLabels[duty], help: dutyWork[duty] }));

export function DutiesField({ chosen }: DutiesFieldProps) {
  return <CheckboxField name="duties" label="担当業務" options={options} defaultValue={chosen} />;
}
