"use client";

import { FieldFrame } from "./field-frame";
import { describedBy } from "./field-parts";
import type { FieldProps } from "./field-types";
import { useField } from "./form-context";

type ChooseFileFieldProps = FieldProps & {
  /** Kinds and size: said before anything is chosen. */
  readonly help: string;
  readonly accept?: string;
};

/** One file that goes with its form. No browser keeps a choice over an answer, so the error says to choose again. */
export function ChooseFileField({ name, label, help, required, accept }: ChooseFileFieldProps) {
  const { id, error, notice } = useField(name);
  return (
    <FieldFrame {...{ id, label, help, required, error, notice }}>
      <input
        id={id}
        name={name}
        type="file"
        accept={accept}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { error, help })}
        className="max-w-full rounded-8 border border-dashed border-solid-gray-600 p-3 text-std-16N-170 aria-invalid:border-2 aria-invalid:border-error-1"
      />
    </FieldFrame>
  );
}
