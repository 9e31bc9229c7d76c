"use client";

import { buttonStyle } from "@/components/ui/button-style";
import { controlStyle } from "./control-style";
import { FieldFrame } from "./field-frame";
import { describedBy } from "./field-parts";
import type { FieldProps } from "./field-types";
import { useField, useForm } from "./form-context";

type PostalCodeFieldProps = Omit<FieldProps, "label"> & {
  readonly label?: string;
  /** The intent that the look-up button sends; the server answers with the address filled in. */
  readonly intent: string;
  readonly defaultValue?: string | undefined;
};

const EXAMPLE = "例：100-0000（ハイフンはあってもなくてもかまいません）";

export function PostalCodeField({
  name,
  label = "郵便番号",
  help = EXAMPLE,
  intent,
  defaultValue,
  ...marks
}: PostalCodeFieldProps) {
  const { isSending } = useForm();
  const { id, text, error, notice, focus } = useField(name, defaultValue);
  return (
    <FieldFrame {...marks} {...{ id, label, help, error, notice }}>
      <div className="flex flex-wrap items-center gap-3">
        <input
          {...focus}
          id={id}
          name={name}
          type="text"
          inputMode="numeric"
          autoComplete="postal-code"
          defaultValue={text}
          aria-required={marks.required}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(id, { error, help })}
          className={controlStyle("short")}
        />
        <button
          type="submit"
          name="intent"
          value={intent}
          aria-disabled={isSending}
          className={buttonStyle("outline", "medium")}
        >
          住所を検索する
        </button>
      </div>
    </FieldFrame>
  );
}
