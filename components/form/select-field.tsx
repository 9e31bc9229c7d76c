"use client";

import { controlStyle, type InputWidth } from "./control-style";
import { FieldFrame } from "./field-frame";
import { describedBy } from "./field-parts";
import type { FieldProps, Option } from "./field-types";
import { useField } from "./form-context";

type SelectFieldProps = FieldProps & {
  readonly options: readonly Option[];
  readonly width?: InputWidth;
  readonly autoComplete?: string;
  readonly defaultValue?: string | undefined;
};

export function SelectField({
  name,
  label,
  help,
  required,
  visibility,
  options,
  width = "medium",
  autoComplete,
  defaultValue,
}: SelectFieldProps) {
  const { id, text, error, notice, focus } = useField(name, defaultValue);
  return (
    <FieldFrame {...{ id, label, help, required, visibility, error, notice }}>
      <select
        {...focus}
        id={id}
        name={name}
        defaultValue={text}
        autoComplete={autoComplete}
        aria-required={required}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { error, help })}
        className={controlStyle(width)}
      >
        <option value="">選択してください</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
