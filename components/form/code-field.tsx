"use client";

import { controlStyle } from "./control-style";
import { FieldFrame } from "./field-frame";
import { describedBy } from "./field-parts";
import type { FieldProps } from "./field-types";
import { useField } from "./form-context";

/** A code from a mail or an authenticator. It may be pasted, with spaces and in any width; it is never shown again. */
export function CodeField({ name, label, help, required }: Omit<FieldProps, "visibility">) {
  const { id, error, notice } = useField(name);
  return (
    <FieldFrame {...{ id, label, help, required, error, notice }}>
      <input
        id={id}
        name={name}
        type="text"
        data-secret="true"
        inputMode="numeric"
        autoComplete="one-time-code"
        spellCheck={false}
        aria-required={required}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { error, help })}
        className={`${controlStyle("short")} font-mono`}
      />
    </FieldFrame>
  );
}
