"use client";

import { useState } from "react";
import { buttonStyle } from "@/components/ui/button-style";
import { controlStyle } from "./control-style";
import { FieldFrame } from "./field-frame";
import { describedBy } from "./field-parts";
import type { FieldProps } from "./field-types";
import { useField } from "./form-context";
import { useHasScript } from "./use-has-script";

type PasswordFieldProps = Omit<FieldProps, "visibility"> & {
  readonly autoComplete: "current-password" | "new-password";
};

export function PasswordField({ name, label, help, required, autoComplete }: PasswordFieldProps) {
  const { id, error, notice } = useField(name);
  const [isShown, setIsShown] = useState(false);
  return (
    <FieldFrame {...{ id, label, help, required, error, notice }}>
      <div className="flex flex-wrap items-center gap-3">
        <input
          id={id}
          name={name}
          type={isShown ? "text" : "password"}
          data-secret="true"
          autoComplete={autoComplete}
          autoCapitalize="off"
          spellCheck={false}
          aria-required={required}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(id, { error, help })}
          className={controlStyle("medium")}
        />
        {useHasScript() && (
          <button
            type="button"
            aria-pressed={isShown}
            aria-controls={id}
            className={buttonStyle("outline", "medium")}
            onClick={() => setIsShown(!isShown)}
          >
            {label}を表示
          </button>
        )}
      </div>
    </FieldFrame>
  );
}
