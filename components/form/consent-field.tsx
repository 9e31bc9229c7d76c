"use client";

import { markStyle, optionStyle, wrongMarkStyle } from "./control-style";
import { describedBy, ErrorText, HelpText, LabelText } from "./field-parts";
import type { FieldProps } from "./field-types";
import { useField } from "./form-context";

type ConsentFieldProps = Omit<FieldProps, "visibility"> & { readonly defaultChecked?: boolean | undefined };

/** A single box; it sends `yes`. */
export function ConsentField({ name, label, help, required, defaultChecked }: ConsentFieldProps) {
  const { id, text, error, focus } = useField(name, defaultChecked ? "yes" : "");
  return (
    <div className="flex flex-col gap-2">
      {help && <HelpText id={id}>{help}</HelpText>}
      <label id={`${id}-label`} htmlFor={id} className={optionStyle}>
        <input
          {...focus}
          id={id}
          type="checkbox"
          name={name}
          value="yes"
          defaultChecked={text === "yes"}
          aria-required={required}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(id, { error, help })}
          className={error ? `${markStyle} ${wrongMarkStyle}` : markStyle}
        />
        <LabelText required={required}>{label}</LabelText>
      </label>
      {error && <ErrorText id={id}>{error}</ErrorText>}
    </div>
  );
}
