"use client";

import type { ComponentProps } from "react";
import { controlStyle, type InputWidth } from "./control-style";
import { FieldFrame } from "./field-frame";
import { describedBy } from "./field-parts";
import type { FieldProps } from "./field-types";
import { useField } from "./form-context";

type TextFieldProps = FieldProps &
  Pick<ComponentProps<"input">, "autoComplete" | "inputMode" | "spellCheck" | "lang" | "readOnly"> & {
    readonly type?: "text" | "email" | "tel" | "url" | "date" | "datetime-local";
    readonly width?: InputWidth;
    readonly defaultValue?: string | undefined;
  };

export function TextField({
  name,
  label,
  help,
  required,
  visibility,
  type = "text",
  width = "long",
  defaultValue,
  ...input
}: TextFieldProps) {
  const { id, text, error, notice, focus } = useField(name, defaultValue);
  return (
    <FieldFrame {...{ id, label, help, required, visibility, error, notice }}>
      <input
        {...input}
        {...focus}
        data-secret={input.autoComplete === "one-time-code" ? "true" : undefined}
        id={id}
        name={name}
        type={type}
        defaultValue={text}
        aria-required={required}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { error, help })}
        className={controlStyle(width)}
      />
    </FieldFrame>
  );
}
