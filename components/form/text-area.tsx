"use client";

import { controlStyle } from "./control-style";
import { FieldFrame } from "./field-frame";
import { describedBy } from "./field-parts";
import type { FieldProps } from "./field-types";
import { useField } from "./form-context";
import { useEarlyWords } from "./use-early-words";
import { useRemaining } from "./use-remaining";

type TextAreaProps = FieldProps & {
  readonly limit: number;
  readonly rows?: number;
  readonly defaultValue?: string | undefined;
};

/** Nothing is cut off: who writes too much sees by how much. */
export function TextArea({ name, label, help, required, visibility, limit, rows = 6, defaultValue }: TextAreaProps) {
  const { id, text, error, notice, focus } = useField(name, defaultValue);
  const remaining = useRemaining(text, limit);
  const area = useEarlyWords(id, remaining.count);
  return (
    <FieldFrame {...{ id, label, help, required, visibility, error, notice }}>
      <textarea
        {...focus}
        ref={area}
        id={id}
        name={name}
        rows={rows}
        defaultValue={text}
        onChange={(event) => remaining.count(event.currentTarget.value)}
        aria-required={required}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { error, help, limit })}
        className={controlStyle("full")}
      />
      <p
        id={`${id}-limit`}
        className={remaining.isOver ? "text-std-16N-170 text-error-1" : "text-std-16N-170 text-solid-gray-600"}
      >
        {remaining.sentence}
      </p>
      <p role="status" className="sr-only">
        {remaining.spoken}
      </p>
    </FieldFrame>
  );
}
