import { CheckboxField } from "@/components/form/checkbox-field";
import { FileField } from "@/components/form/file-field";
import { PostalCodeField } from "@/components/form/postal-code-field";
import { RadioField } from "@/components/form/radio-field";
import { SelectField } from "@/components/form/select-field";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { type DeclarationFieldName, type DeclarationField as Definition, findField } from "@/lib/declarations/fields";
import { fieldOptions } from "@/lib/declarations/options";
import { POLICY_ITEMS } from "@/lib/declarations/policy-items";
import { type Control, controls } from "./controls";

type DeclarationFieldProps = { readonly name: DeclarationFieldName };

/**
 * One question of the declaration, the same wherever it is asked: applying, correcting, changing, entering on behalf.
 * Values and errors come from the GovForm around it. Two buttons can come with it: `intent=lookup` of the postal code,
 * `intent=upload` and `release=<id>` of the image, whose stored ids and chosen file are both sent as `logo`.
 */
export function DeclarationField({ name }: DeclarationFieldProps) {
  const definition: Definition | undefined = findField(name);
  const control: Control = controls[name];
  if (!definition) return null;
  const asked = {
    name,
    label: definition.label,
    help: definition.help,
    required: definition.isRequired,
    visibility: definition.isPublic ? "public" : "private",
  } as const;
  switch (control.kind) {
    case "text":
      return <TextField {...asked} {...withoutKind(control)} />;
    case "area":
      return <TextArea {...asked} limit={control.limit} rows={control.rows} />;
    case "select":
      return <SelectField {...asked} {...withoutKind(control)} options={optionsOf(name)} />;
    case "radio":
      return <RadioField {...asked} options={optionsOf(name)} />;
    case "checkboxes":
      return <CheckboxField {...asked} label={`${asked.label}（当てはまるものをすべて）`} options={optionsOf(name)} />;
    case "postal-code":
      return <PostalCodeField {...asked} intent="lookup" />;
    case "file":
      return (
        <FileField
          {...asked}
          help={definition.help ?? ""}
          idsName={name}
          accept="image/png,image/jpeg,image/webp"
          uploadIntent="upload"
        />
      );
  }
}

function optionsOf(name: DeclarationFieldName) {
  const options = fieldOptions[name] ?? [];
  if (name !== "policyItems") return options;
  return options.map((option) => ({ ...option, help: POLICY_ITEMS.find((item) => item.code === option.value)?.help }));
}

function withoutKind<T extends { readonly kind: string }>({ kind: _kind, ...rest }: T): Omit<T, "kind"> {
  return rest;
}
