"use client";

import { FieldFrame } from "@/components/form/field-frame";
import { describedBy } from "@/components/form/field-parts";
import { useField } from "@/components/form/form-context";

type CopyFieldProps = { readonly name: string; readonly label: string; readonly help: string };

/** A file that is looked at and not kept. */
export function CopyField({ name, label, help }: CopyFieldProps) {
  const { id, error, notice } = useField(name);
  return (
    <FieldFrame {...{ id, label, help, error, notice }} required>
      <input
        id={id}
        name={name}
        type="file"
        accept="application/json,.json"
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { error, help })}
        className="max-w-full rounded-8 border border-dashed border-solid-gray-600 p-3 text-std-16N-170 aria-invalid:border-2 aria-invalid:border-error-1"
      />
    </FieldFrame>
  );
}
