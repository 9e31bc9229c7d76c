"use client";

import { controlStyle } from "@/components/form/control-style";
import { FieldFrame } from "@/components/form/field-frame";
import { describedBy } from "@/components/form/field-parts";
import type { FieldProps } from "@/components/form/field-types";
import { useField } from "@/components/form/form-context";
import { useEarlyWords } from "@/components/form/use-early-words";
import { useHasScript } from "@/components/form/use-has-script";
import { useRemaining } from "@/components/form/use-remaining";
import { MarkdownToolbar } from "./markdown-toolbar";
import type { Picture } from "./picture";
import { usePictures } from "./use-pictures";

type MarkdownFieldProps = FieldProps & { readonly limit: number; readonly pictures: readonly Picture[] };

/** A text with marks. The buttons come with the script; without it the text area is all there is, and enough. */
export function MarkdownField({ name, label, help, required, limit, pictures }: MarkdownFieldProps) {
  const { id, text, error, notice, focus } = useField(name);
  const remaining = useRemaining(text, limit);
  const area = useEarlyWords(id, remaining.count);
  const shown = usePictures(pictures);
  return (
    <FieldFrame {...{ id, label, help, required, error, notice }}>
      {useHasScript() && <MarkdownToolbar label={label} area={area} pictures={shown} />}
      <textarea
        {...focus}
        ref={area}
        id={id}
        name={name}
        rows={14}
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
