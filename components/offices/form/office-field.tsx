import { CheckboxField } from "@/components/form/checkbox-field";
import type { FieldProps, Option } from "@/components/form/field-types";
import { ImageField } from "@/components/form/image-field";
import { LOOK_UP_INTENT } from "@/components/form/intents";
import { PostalCodeField } from "@/components/form/postal-code-field";
import { RadioField } from "@/components/form/radio-field";
import { SelectField } from "@/components/form/select-field";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { findField } from "@/lib/offices/fields";
import type { OfficeField as Question } from "@/lib/offices/fields/field";
import { fieldOptions } from "@/lib/offices/options";
import { controlOf } from "./controls";

type OfficeFieldProps = {
  readonly name: string;
  /** Where the office may stand: known to the server alone. */
  readonly municipalities: readonly Option[];
};

/** One question about an office, with its marks, as every form asks it: registration, correction, change. */
export function OfficeField({ name, municipalities }: OfficeFieldProps) {
  const question = findField(name);
  if (question === undefined) return null;
  const control = controlOf(question);
  const field = propsOf(question);
  const options = fieldOptions[name] ?? [];
  switch (control.kind) {
    case "text": {
      const { kind: _kind, ...traits } = control;
      return <TextField {...field} {...traits} />;
    }
    case "area":
      return <TextArea {...field} limit={control.limit} rows={control.rows} />;
    case "choice":
      return <SelectField {...field} options={options} width="medium" />;
    case "municipality":
      return <SelectField {...field} options={municipalities} width="medium" />;
    case "radios":
      return <RadioField {...field} options={options} />;
    case "boxes":
      return <CheckboxField {...field} label={`${field.label}（当てはまるものをすべて）`} options={options} />;
    case "postal-code":
      return <PostalCodeField {...field} intent={LOOK_UP_INTENT} />;
    case "image":
      return <ImageField {...field} />;
  }
}

function propsOf({ name, label, help, unit, isRequired, isPublic }: Question): FieldProps {
  const hints = [unit === undefined || unit === "度" ? undefined : `単位：${unit}。`, help];
  const shown = hints.filter((hint) => hint !== undefined).join("");
  return {
    name,
    label,
    required: isRequired,
    visibility: isPublic ? "public" : "private",
    ...(shown === "" ? {} : { help: shown }),
  };
}
