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
    /** Never shown again, as the codes of an authenticator or on paper. */
    readonly isSecret?: boolean;
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
  isSecret = false,
  ...input
}: TextFieldProps) {
  const { id, text, error, notice, focus } = useField(name, defaultValue);
  return (
    <FieldFrame {...{ id, label, help, required, visibility, error, notice }}>
      <input
        {...input}
        {...focus}
        id={id}
        name={name}
        type={type}
        data-secret={isSecret ? "true" : undefined}
        defaultValue={text}
        aria-required={required}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { error, help })}
        className={controlStyle(width)}
      />
    </FieldFrame>
  );
}
