import { CheckboxField } from "@/components/form/checkbox-field";
import type { FieldProps } from "@/components/form/field-types";
import { ImageField } from "@/components/form/image-field";
import { LOOK_UP_INTENT } from "@/components/form/intents";
import { PostalCodeField } from "@/components/form/postal-code-field";
import { RadioField } from "@/components/form/radio-field";
import { SelectField } from "@/components/form/select-field";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { type DeclarationFieldName, findField } from "@/lib/declarations/fields";
import { fieldOptions } from "@/lib/declarations/options";
import { POLICY_ITEMS } from "@/lib/declarations/policy-items";
import { CONTROLS, type Control } from "./controls";

type DeclarationFieldProps = { readonly name: DeclarationFieldName };

/** One question of the declaration, with its marks, as every form asks it: application, correction, change, on behalf. */
export function DeclarationField({ name }: DeclarationFieldProps) {
  const control: Control = CONTROLS[name];
  const field = propsOf(name);
  switch (control.kind) {
    case "text": {
      const { kind: _kind, ...traits } = control;
      return <TextField {...field} {...traits} />;
    }
    case "area":
      return <TextArea {...field} limit={control.limit} rows={control.rows} />;
    case "choice": {
      const { kind: _kind, ...traits } = control;
      return <SelectField {...field} {...traits} options={fieldOptions[name] ?? []} />;
    }
    case "radios":
      return <RadioField {...field} options={fieldOptions[name] ?? []} />;
    case "boxes":
      return <CheckboxField {...field} label={`${field.label}（当てはまるものをすべて）`} options={policyOptions} />;
    case "postal-code":
      return <PostalCodeField {...field} intent={LOOK_UP_INTENT} />;
    case "image":
      return <ImageField {...field} />;
  }
}

const policyOptions = POLICY_ITEMS.map(({ code, help }) => ({
  value: code,
  label: fieldOptions["policyItems"]?.find((option) => option.value === code)?.label ?? code,
  help,
}));

function propsOf(name: DeclarationFieldName): FieldProps {
  const field = findField(name);
  if (field === undefined) throw new Error(`There is no question ${name}.`);
  return {
    name,
    label: field.label,
    required: field.isRequired,
    visibility: field.isPublic ? "public" : "private",
    ...("help" in field ? { help: field.help } : {}),
  };
}
