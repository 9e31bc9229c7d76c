"use client";

import type { FieldProps, Option } from "./field-types";
import { useField } from "./form-context";
import { GroupFrame } from "./group-frame";
import { OptionList } from "./option-list";

type RadioFieldProps = FieldProps & {
  readonly options: readonly Option[];
  readonly defaultValue?: string | undefined;
};

export function RadioField({ name, options, defaultValue, ...texts }: RadioFieldProps) {
  const { id, list, error, notice } = useField(name, defaultValue);
  return (
    <GroupFrame {...texts} {...{ id, error, notice }} role="radiogroup">
      <OptionList type="radio" {...{ id, name, options }} chosen={list} isInvalid={error !== undefined} />
    </GroupFrame>
  );
}
